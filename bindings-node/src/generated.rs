// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! Where the fields of the CRMs' records come from: see `quick`.
use crate::quick::{Laid, Place, Reads};
impl Laid for crmkit::guardant::GuardantCustomer {
    const PLACES: &'static [Place] = &[
        Place { wire: "_id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
        Place { wire: "lastname", key: "\"lastName\":", reads: Reads::Text, required: false },
        Place { wire: "companyname", key: "\"companyName\":", reads: Reads::Text, required: false },
        Place { wire: "email", key: "\"email\":", reads: Reads::Text, required: false },
        Place { wire: "phone", key: "\"phone\":", reads: Reads::Text, required: false },
        Place { wire: "description", key: "\"description\":", reads: Reads::Text, required: false },
        Place { wire: "status", key: "\"status\":", reads: Reads::Integer, required: false },
        Place { wire: "archived", key: "\"archived\":", reads: Reads::Boolean, required: false },
        Place { wire: "archivationdate", key: "\"archivationDate\":", reads: Reads::UnixSeconds, required: false },
        Place { wire: "crmid", key: "\"crmId\":", reads: Reads::Text, required: false },
        Place { wire: "refid", key: "\"refId\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::guardant::GuardantOrder {}
impl Laid for crmkit::rkeeper::ContactType {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
        Place { wire: "isPhone", key: "\"isPhone\":", reads: Reads::Boolean, required: false },
        Place { wire: "isEmail", key: "\"isEmail\":", reads: Reads::Boolean, required: false },
        Place { wire: "isSkype", key: "\"isSkype\":", reads: Reads::Boolean, required: false },
        Place { wire: "isSocialNetwork", key: "\"isSocialNetwork\":", reads: Reads::Boolean, required: false },
        Place { wire: "mailing", key: "\"mailing\":", reads: Reads::Boolean, required: false },
    ];
}
impl Laid for crmkit::rkeeper::AddressType {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::Country {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::City {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::MetroStation {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::Street {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
        Place { wire: "postCode", key: "\"postCode\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperCustomer {}
impl Laid for crmkit::rkeeper::RKeeperContact {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "typeId", key: "\"typeId\":", reads: Reads::Id, required: false },
        Place { wire: "typeName", key: "\"typeName\":", reads: Reads::Text, required: false },
        Place { wire: "value", key: "\"value\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperAddress {
    const PLACES: &'static [Place] = &[
        Place { wire: "id", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "typeId", key: "\"typeId\":", reads: Reads::Id, required: false },
        Place { wire: "typeName", key: "\"typeName\":", reads: Reads::Text, required: false },
        Place { wire: "countryId", key: "\"countryId\":", reads: Reads::Id, required: false },
        Place { wire: "country", key: "\"country\":", reads: Reads::Text, required: false },
        Place { wire: "zip", key: "\"zip\":", reads: Reads::Text, required: false },
        Place { wire: "region", key: "\"region\":", reads: Reads::Text, required: false },
        Place { wire: "cityId", key: "\"cityId\":", reads: Reads::Id, required: false },
        Place { wire: "city", key: "\"city\":", reads: Reads::Text, required: false },
        Place { wire: "streetId", key: "\"streetId\":", reads: Reads::Id, required: false },
        Place { wire: "street", key: "\"street\":", reads: Reads::Text, required: false },
        Place { wire: "house", key: "\"house\":", reads: Reads::Text, required: false },
        Place { wire: "building", key: "\"building\":", reads: Reads::Text, required: false },
        Place { wire: "entry", key: "\"entry\":", reads: Reads::Text, required: false },
        Place { wire: "floor", key: "\"floor\":", reads: Reads::Text, required: false },
        Place { wire: "apartments", key: "\"apartments\":", reads: Reads::Text, required: false },
        Place { wire: "entryCode", key: "\"entryCode\":", reads: Reads::Text, required: false },
        Place { wire: "dopInfo", key: "\"dopInfo\":", reads: Reads::Text, required: false },
        Place { wire: "lat", key: "\"lat\":", reads: Reads::Text, required: false },
        Place { wire: "lng", key: "\"lng\":", reads: Reads::Text, required: false },
        Place { wire: "metroStationId", key: "\"metroStationId\":", reads: Reads::Id, required: false },
        Place { wire: "metroStation", key: "\"metroStation\":", reads: Reads::Text, required: false },
        Place { wire: "readOnly", key: "\"readOnly\":", reads: Reads::Boolean, required: false },
    ];
}
impl Laid for crmkit::rkeeper::RKeeperAccount {}
impl Laid for crmkit::rkeeper::RKeeperCard {}
impl Laid for crmkit::salesman::SalesManCustomer {}
impl Laid for crmkit::salesman::SalesManRequisites {
    const PLACES: &'static [Place] = &[
        Place { wire: "castUrName", key: "\"castUrName\":", reads: Reads::Text, required: false },
        Place { wire: "castUrNameShort", key: "\"castUrNameShort\":", reads: Reads::Text, required: false },
        Place { wire: "castName", key: "\"castName\":", reads: Reads::Text, required: false },
        Place { wire: "castInn", key: "\"castInn\":", reads: Reads::Text, required: false },
        Place { wire: "castKpp", key: "\"castKpp\":", reads: Reads::Text, required: false },
        Place { wire: "castBank", key: "\"castBank\":", reads: Reads::Text, required: false },
        Place { wire: "castBankKs", key: "\"castBankKs\":", reads: Reads::Text, required: false },
        Place { wire: "castBankRs", key: "\"castBankRs\":", reads: Reads::Text, required: false },
        Place { wire: "castBankBik", key: "\"castBankBik\":", reads: Reads::Text, required: false },
        Place { wire: "castOkpo", key: "\"castOkpo\":", reads: Reads::Text, required: false },
        Place { wire: "castOgrn", key: "\"castOgrn\":", reads: Reads::Text, required: false },
        Place { wire: "castDirName", key: "\"castDirName\":", reads: Reads::Text, required: false },
        Place { wire: "castDirSignature", key: "\"castDirSignature\":", reads: Reads::Text, required: false },
        Place { wire: "castDirStatus", key: "\"castDirStatus\":", reads: Reads::Text, required: false },
        Place { wire: "castDirStatusSig", key: "\"castDirStatusSig\":", reads: Reads::Text, required: false },
        Place { wire: "castDirOsnovanie", key: "\"castDirOsnovanie\":", reads: Reads::Text, required: false },
        Place { wire: "castUrAddr", key: "\"castUrAddr\":", reads: Reads::Text, required: false },
        Place { wire: "castFacAddr", key: "\"castFacAddr\":", reads: Reads::Text, required: false },
        Place { wire: "castType", key: "\"castType\":", reads: Reads::Text, required: false },
    ];
}
impl Laid for crmkit::salesman::SalesManContact {
    const PLACES: &'static [Place] = &[
        Place { wire: "pid", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "person", key: "\"person\":", reads: Reads::Text, required: false },
        Place { wire: "ptitle", key: "\"ptitle\":", reads: Reads::Text, required: false },
        Place { wire: "tel", key: "\"tel\":", reads: Reads::Text, required: false },
        Place { wire: "mob", key: "\"mob\":", reads: Reads::Text, required: false },
        Place { wire: "mail", key: "\"mail\":", reads: Reads::Text, required: false },
        Place { wire: "clid", key: "\"clid\":", reads: Reads::Reference, required: false },
    ];
}
impl Laid for crmkit::salesman::SalesManUid {
    const PLACES: &'static [Place] = &[
        Place { wire: "name", key: "\"name\":", reads: Reads::Text, required: false },
        Place { wire: "value", key: "\"value\":", reads: Reads::Text, required: false },
        Place { wire: "datum", key: "\"datum\":", reads: Reads::Text, required: false },
        Place { wire: "eid", key: "\"eid\":", reads: Reads::Reference, required: false },
        Place { wire: "clid", key: "\"clid\":", reads: Reads::Reference, required: false },
        Place { wire: "did", key: "\"did\":", reads: Reads::Reference, required: false },
    ];
}
impl Laid for crmkit::salesman::SalesManWrite {}
impl Laid for crmkit::salesman::SalesManDelete {
    const PLACES: &'static [Place] = &[
        Place { wire: "data", key: "\"id\":", reads: Reads::Id, required: true },
        Place { wire: "result", key: "\"result\":", reads: Reads::Text, required: false },
        Place { wire: "message", key: "\"message\":", reads: Reads::Text, required: false },
    ];
}
