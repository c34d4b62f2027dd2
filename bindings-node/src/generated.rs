// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Where the fields of the CRMs' records come from: see `quick`.
use crate::quick::{Laid, Place, Reads};
impl Laid for crmkit::guardant::GuardantCustomer {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "_id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "lastname",
            name: "last_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "companyname",
            name: "company_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "email",
            name: "email",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "phone",
            name: "phone",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "description",
            name: "description",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "status",
            name: "status",
            reads: Reads::Integer,
            required: false,
        },
        Place {
            wire: "archived",
            name: "archived",
            reads: Reads::Boolean,
            required: false,
        },
        Place {
            wire: "archivationdate",
            name: "archivation_date",
            reads: Reads::UnixSeconds,
            required: false,
        },
        Place {
            wire: "crmid",
            name: "crm_id",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "refid",
            name: "ref_id",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::guardant::GuardantOrder {}
impl Laid for crmkit::rkeeper::ContactType {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "isPhone",
            name: "is_phone",
            reads: Reads::Boolean,
            required: false,
        },
        Place {
            wire: "isEmail",
            name: "is_email",
            reads: Reads::Boolean,
            required: false,
        },
        Place {
            wire: "isSkype",
            name: "is_skype",
            reads: Reads::Boolean,
            required: false,
        },
        Place {
            wire: "isSocialNetwork",
            name: "is_social_network",
            reads: Reads::Boolean,
            required: false,
        },
        Place {
            wire: "mailing",
            name: "mailing",
            reads: Reads::Boolean,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::AddressType {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::Country {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::City {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::MetroStation {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::Street {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "postCode",
            name: "post_code",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperCustomer {}
impl Laid for crmkit::rkeeper::RKeeperContact {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "typeId",
            name: "type_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "typeName",
            name: "type_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "value",
            name: "value",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperAddress {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "id",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "typeId",
            name: "type_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "typeName",
            name: "type_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "countryId",
            name: "country_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "country",
            name: "country",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "zip",
            name: "zip",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "region",
            name: "region",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "cityId",
            name: "city_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "city",
            name: "city",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "streetId",
            name: "street_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "street",
            name: "street",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "house",
            name: "house",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "building",
            name: "building",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "entry",
            name: "entry",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "floor",
            name: "floor",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "apartments",
            name: "apartments",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "entryCode",
            name: "entry_code",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "dopInfo",
            name: "dop_info",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "lat",
            name: "lat",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "lng",
            name: "lng",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "metroStationId",
            name: "metro_station_id",
            reads: Reads::Id,
            required: false,
        },
        Place {
            wire: "metroStation",
            name: "metro_station",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "readOnly",
            name: "read_only",
            reads: Reads::Boolean,
            required: false,
        },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperAccount {}
impl Laid for crmkit::rkeeper::RKeeperCard {}
impl Laid for crmkit::salesman::SalesManCustomer {}
impl Laid for crmkit::salesman::SalesManRequisites {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "castUrName",
            name: "cast_ur_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castUrNameShort",
            name: "cast_ur_name_short",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castName",
            name: "cast_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castInn",
            name: "cast_inn",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castKpp",
            name: "cast_kpp",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castBank",
            name: "cast_bank",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castBankKs",
            name: "cast_bank_ks",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castBankRs",
            name: "cast_bank_rs",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castBankBik",
            name: "cast_bank_bik",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castOkpo",
            name: "cast_okpo",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castOgrn",
            name: "cast_ogrn",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castDirName",
            name: "cast_dir_name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castDirSignature",
            name: "cast_dir_signature",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castDirStatus",
            name: "cast_dir_status",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castDirStatusSig",
            name: "cast_dir_status_sig",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castDirOsnovanie",
            name: "cast_dir_osnovanie",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castUrAddr",
            name: "cast_ur_addr",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castFacAddr",
            name: "cast_fac_addr",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "castType",
            name: "cast_type",
            reads: Reads::Text,
            required: false,
        },
    ];
}
impl Laid for crmkit::salesman::SalesManContact {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "pid",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "person",
            name: "person",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "ptitle",
            name: "ptitle",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "tel",
            name: "tel",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "mob",
            name: "mob",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "mail",
            name: "mail",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "clid",
            name: "clid",
            reads: Reads::Reference,
            required: false,
        },
    ];
}
impl Laid for crmkit::salesman::SalesManUid {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "name",
            name: "name",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "value",
            name: "value",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "datum",
            name: "datum",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "eid",
            name: "eid",
            reads: Reads::Reference,
            required: false,
        },
        Place {
            wire: "clid",
            name: "clid",
            reads: Reads::Reference,
            required: false,
        },
        Place {
            wire: "did",
            name: "did",
            reads: Reads::Reference,
            required: false,
        },
    ];
}
impl Laid for crmkit::salesman::SalesManWrite {}
impl Laid for crmkit::salesman::SalesManDelete {
    const PLACES: &'static [Place] = &[
        Place {
            wire: "data",
            name: "id",
            reads: Reads::Id,
            required: true,
        },
        Place {
            wire: "result",
            name: "result",
            reads: Reads::Text,
            required: false,
        },
        Place {
            wire: "message",
            name: "message",
            reads: Reads::Text,
            required: false,
        },
    ];
}
