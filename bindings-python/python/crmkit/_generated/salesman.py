# Made by codegen from spec/salesman.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
"""The client of SalesMan CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from crmkit._outcome import Outcomes
    from typing_extensions import NotRequired

from crmkit._client import AsyncClient, AsyncResource, Client, Resource
from crmkit._native import (
    SalesManContact,
    SalesManCustomer,
    SalesManDelete,
    SalesManRequisites,
    SalesManUid,
    SalesManWrite,
)
from crmkit._not_given import NOT_GIVEN, NotGiven
from crmkit._pager import AsyncPager, Pager

__all__ = [
    "AsyncSalesMan",
    "AsyncSalesManCustomers",
    "SalesMan",
    "SalesManContact",
    "SalesManCustomer",
    "SalesManCustomers",
    "SalesManCustomerType",
    "SalesManDelete",
    "SalesManFirst",
    "SalesManNewCustomer",
    "SalesManOnUnknown",
    "SalesManRequisites",
    "SalesManRequisitesFields",
    "SalesManSortKey",
    "SalesManUid",
    "SalesManWrite",
]

SalesManCustomerType = Union[
    Literal["client"],
    Literal["person"],
    Literal["concurent"],
    Literal["contractor"],
    Literal["partner"],
    str,
]
"""Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The
vendor spells the last one `parnter` in some places; any other text goes through."""

SalesManSortKey = Union[
    Literal["clid"],
    Literal["uid"],
    Literal["type"],
    Literal["title"],
    Literal["date_create"],
    Literal["date_edit"],
    Literal["date_change"],
    Literal["iduser"],
    Literal["idcategory"],
    Literal["head_clid"],
    Literal["pid"],
    Literal["address"],
    Literal["phone"],
    Literal["fax"],
    Literal["site_url"],
    Literal["mail_url"],
    Literal["territory"],
    Literal["des"],
    Literal["scheme"],
    Literal["tip_cmr"],
    Literal["clientpath"],
    Literal["input1"],
    Literal["input2"],
    Literal["input3"],
    Literal["input4"],
    Literal["input5"],
    Literal["input6"],
    Literal["input7"],
    Literal["input8"],
    Literal["input9"],
    Literal["input10"],
]
"""The column that clients are sorted by. The time of the last change has two names here."""

SalesManFirst = Union[
    Literal["new"],
    Literal["old"],
    str,
]
"""Which clients come first, the new or the old ones."""

SalesManOnUnknown = Union[
    Literal["raise"],
    Literal["reconcile"],
]
"""What becomes of a create whose answer is lost."""


class SalesManNewCustomer(TypedDict):
    """What a new client is made of."""

    iduser: NotRequired[str | int]
    """Id of the user who is responsible. It cannot be cleared."""
    category: NotRequired[str | None]
    """Name of the industry."""
    idcategory: NotRequired[str | None]
    """The same as `category`, by the vendor's own word."""
    head_clid: NotRequired[str | int | None]
    """Id of the parent organisation."""
    pid: NotRequired[str | int | None]
    """Id of the main person."""
    address: NotRequired[str | None]
    """Address."""
    phone: NotRequired[Sequence[str] | str | None]
    """Telephone numbers, as a list, or as text with `,` or `;` between."""
    fax: NotRequired[str | None]
    """Fax numbers."""
    site_url: NotRequired[str | None]
    """Web site."""
    mail_url: NotRequired[str | None]
    """E-mail addresses."""
    territory_name: NotRequired[str | None]
    """Name of the territory."""
    territory: NotRequired[str | None]
    """The same as `territory_name`, by the vendor's own word."""
    des: NotRequired[str | None]
    """Free text about the client."""
    scheme: NotRequired[str | None]
    """How decisions are made."""
    tip_cmr: NotRequired[str | None]
    """Kind of relations, by name."""
    clientpath: NotRequired[str | None]
    """Name of the client's source."""
    input1: NotRequired[str | None]
    """Additional field 1; `fields` says what it is called."""
    input2: NotRequired[str | None]
    """Additional field 2."""
    input3: NotRequired[str | None]
    """Additional field 3."""
    input4: NotRequired[str | None]
    """Additional field 4."""
    input5: NotRequired[str | None]
    """Additional field 5."""
    input6: NotRequired[str | None]
    """Additional field 6."""
    input7: NotRequired[str | None]
    """Additional field 7."""
    input8: NotRequired[str | None]
    """Additional field 8."""
    input9: NotRequired[str | None]
    """Additional field 9."""
    input10: NotRequired[str | None]
    """Additional field 10."""
    recv: NotRequired[SalesManRequisitesFields]
    """Requisites; those not given are not touched. To clear one, give null for it; null for all of them is
    refused."""
    title: str
    """Name of the client, of at most 250 characters."""
    uid: NotRequired[str | int]
    """The client's id in another system, 1C say. It need not be unique. A public server cuts it after 30
    characters."""
    type: NotRequired[SalesManCustomerType]
    """Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`.
    The vendor spells the last one `parnter` in some places; any other text goes through."""
    user: NotRequired[str]
    """Login of the user who becomes responsible; the user of the call if it is not given. With a login that a
    public server does not know, the client is made and cannot be read any more."""
    date_create: NotRequired[datetime | Date | str]
    """When the client was added, in the account's time zone; now, if it is not given."""
    extra: NotRequired[Mapping[str, Any]]
    """Fields that this library does not know, under the vendor's names. They are sent as they are."""


class SalesManRequisitesFields(TypedDict, total=False):
    """Requisites to write. One that is not given is not touched."""

    cast_ur_name: str | None
    """Legal name."""
    cast_ur_name_short: str | None
    """Short legal name. The document lacks it."""
    cast_name: str | None
    """Name. The document lacks it; a public server repeats the client's `title` here, so writing it may do
    nothing."""
    cast_inn: str | None
    """Tax number (INN)."""
    cast_kpp: str | None
    """Code of the reason for tax registration (KPP)."""
    cast_bank: str | None
    """Bank."""
    cast_bank_ks: str | None
    """Correspondent account."""
    cast_bank_rs: str | None
    """Settlement account."""
    cast_bank_bik: str | None
    """The bank's code (BIK)."""
    cast_okpo: str | None
    """Code of the organisation in the statistics (OKPO)."""
    cast_ogrn: str | None
    """State registration number (OGRN)."""
    cast_dir_name: str | None
    """Full name of the head, in the genitive ('in the person of')."""
    cast_dir_signature: str | None
    """Name of the head, for the signature."""
    cast_dir_status: str | None
    """Position of the head, in the genitive."""
    cast_dir_status_sig: str | None
    """Position of the head."""
    cast_dir_osnovanie: str | None
    """What the head acts on, in the genitive, such as the charter or a power of attorney."""
    cast_ur_addr: str | None
    """Legal address."""
    cast_fac_addr: str | None
    """Actual address. The document lacks it; a public server repeats the client's `address` here, so writing it
    may do nothing."""
    cast_type: str | None
    """Type. The document lacks it; a public server repeats the client's `type` here, so writing it may do
    nothing."""
    extra: Mapping[str, Any]
    """Fields that this library does not know, under the vendor's names. They are sent as they are."""


class SalesManCustomers(Resource):
    """The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another
    system."""

    __slots__ = ()

    def fields(
        self,
    ) -> dict[str, Any]:
        """Names of the fields that are in use.

        The fields of a client that are switched on in the control panel (Forms), additional fields (`input1`
        and so on) among them: the vendor's name of each with its title. A field that is not here is silently
        dropped by writes; on a fresh installation of a public server that holds for the fields of the
        dictionaries.

        Returns:
            The vendor's keys and values.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/fields`
        """
        return self._call(
            "customers.fields",
            {
            },
        )

    def list(
        self,
        *,
        order: SalesManSortKey | NotGiven = NOT_GIVEN,
        first: SalesManFirst | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        iduser: str | int | NotGiven = NOT_GIVEN,
        date_start: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_end: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_change_start: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_change_end: datetime | Date | str | NotGiven = NOT_GIVEN,
        word: str | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | str | NotGiven = NOT_GIVEN,
        bankinfo: bool | NotGiven = NOT_GIVEN,
        uids: bool | NotGiven = NOT_GIVEN,
        filter: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> Pager[SalesManCustomer]:
        """List customers.

        Clients that the user may see, 200 a page, newest first, unless a filter says otherwise. Sorted by
        `clid`, which no two clients share; by another column rows can change places between pages. Clients
        that are added meanwhile shift the pages, so rows repeat (repeats are dropped); deletions make rows
        skip. 'Changed since' takes two listings, `date_start` with `date_end` and `date_change_start` with
        `date_change_end`: an added client has no date of change.

        Args:
            order: The column to sort by. The document's own default is the time of creation; a public
                server crashes without one, so it is always sent.
            first: Which clients come first, `new` or `old`. From a public server the new ones always
                do.
            user: Only clients of the user with this login.
            iduser: Only clients of the user with this id.
            date_start: Only clients added after this day or time. A day means its midnight. Together with
                `date_end` both ends are included.
            date_end: Only clients added before this day or time. A day means its midnight: to include the
                last day, give the one after it.
            date_change_start: Only clients changed after this day or time. Clients that were never changed after
                they were added do not match. Give it together with `date_change_end`: alone, a
                public server misreads it.
            date_change_end: Only clients changed before this day or time.
            word: Only clients with this text in title, description, phone, e-mail or site. A public
                server finds phones by their digits only. Neither `uid` nor tax number is searched.
            fields: Only these fields in each row, by the vendor's names: a list, or text with commas
                and no spaces. `clid` is always added. Names that are not known are dropped
                silently.
            bankinfo: Whether rows carry requisites.
            uids: Whether rows carry ids of other systems. A public server never sends them in a
                listing.
            filter: Further filters, under the vendor's own keys: `relation` (kind of relations),
                `idcategory` (industry), `territory` and `clientpath` (source), each by its name and
                the last three by id too, `trash`, `type`, and `input1` to `input10`. A public
                server answers an unknown key with every client, and adds a source that it does not
                know to its dictionary.
            offset: The page to begin with, from 0. It counts pages of 200 clients, not clients.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `SalesManCustomer` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/list`
        """
        return self._pages(
            "customers.list",
            {
                "order": order,
                "first": first,
                "user": user,
                "iduser": iduser,
                "date_start": date_start,
                "date_end": date_end,
                "date_change_start": date_change_start,
                "date_change_end": date_change_end,
                "word": word,
                "fields": fields,
                "bankinfo": bankinfo,
                "uids": uids,
                "filter": filter,
                "offset": offset,
            },
            strict,
            prefetch,
        )

    def get(
        self,
        clid: str | int | NotGiven = NOT_GIVEN,
        *,
        uid: str | int | NotGiven = NOT_GIVEN,
        inn: str | NotGiven = NOT_GIVEN,
        contacts: bool | NotGiven = NOT_GIVEN,
        bankinfo: bool | NotGiven = NOT_GIVEN,
        uids: bool | NotGiven = NOT_GIVEN,
    ) -> SalesManCustomer:
        """Get a customer.

        One client by exactly one of `clid`, `uid` and `inn`. `contacts`, `bankinfo` and `uids` add their
        parts; those not asked for are absent. Neither a `uid` nor a tax number is unique: of several clients,
        the server picks one.

        Args:
            clid: The client's id.
            uid: The client's id in another system. It is not unique.
            inn: The client's tax number (INN).
            contacts: Whether to add the client's persons. A public server adds those that have an e-mail
                and belong to the user.
            bankinfo: Whether to add the requisites.
            uids: Whether to add the ids in other systems (see the vendor's «Заявки», leads).

        Returns:
            The `SalesManCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/info`
        """
        return self._call(
            "customers.get",
            {
                "clid": clid,
                "uid": uid,
                "inn": inn,
                "contacts": contacts,
                "bankinfo": bankinfo,
                "uids": uids,
            },
        )

    def create(
        self,
        title: str,
        *,
        iduser: str | int | NotGiven = NOT_GIVEN,
        category: str | NotGiven | None = NOT_GIVEN,
        idcategory: str | NotGiven | None = NOT_GIVEN,
        head_clid: str | int | NotGiven | None = NOT_GIVEN,
        pid: str | int | NotGiven | None = NOT_GIVEN,
        address: str | NotGiven | None = NOT_GIVEN,
        phone: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        fax: str | NotGiven | None = NOT_GIVEN,
        site_url: str | NotGiven | None = NOT_GIVEN,
        mail_url: str | NotGiven | None = NOT_GIVEN,
        territory_name: str | NotGiven | None = NOT_GIVEN,
        territory: str | NotGiven | None = NOT_GIVEN,
        des: str | NotGiven | None = NOT_GIVEN,
        scheme: str | NotGiven | None = NOT_GIVEN,
        tip_cmr: str | NotGiven | None = NOT_GIVEN,
        clientpath: str | NotGiven | None = NOT_GIVEN,
        input1: str | NotGiven | None = NOT_GIVEN,
        input2: str | NotGiven | None = NOT_GIVEN,
        input3: str | NotGiven | None = NOT_GIVEN,
        input4: str | NotGiven | None = NOT_GIVEN,
        input5: str | NotGiven | None = NOT_GIVEN,
        input6: str | NotGiven | None = NOT_GIVEN,
        input7: str | NotGiven | None = NOT_GIVEN,
        input8: str | NotGiven | None = NOT_GIVEN,
        input9: str | NotGiven | None = NOT_GIVEN,
        input10: str | NotGiven | None = NOT_GIVEN,
        recv: SalesManRequisitesFields | NotGiven = NOT_GIVEN,
        uid: str | int | NotGiven = NOT_GIVEN,
        type: SalesManCustomerType | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        date_create: datetime | Date | str | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: SalesManOnUnknown = "raise",
    ) -> SalesManWrite:
        """Create a customer.

        Creates a client; only `title` is needed. The user of the call becomes responsible for it, or the one
        in `user`. A client that is there already is an `AlreadyExistsError` with its id: a public server
        compares the normalised title and, where given, phone and e-mail, so sending the same client again
        makes no second one. `uid` is not compared. A public server rewrites text: quotes are dropped, ООО,
        ЗАО and ОАО go to the end of the title, text after `<` is lost, emoji become `????`, a title ends
        after 250 characters, a `uid` after 30. The server calls its own webhooks, up to 5 seconds each,
        before it answers: give writes 15 seconds or more.

        Args:
            title: Name of the client, of at most 250 characters.
            iduser: Id of the user who is responsible. It cannot be cleared.
            category: Name of the industry.
            idcategory: The same as `category`, by the vendor's own word.
            head_clid: Id of the parent organisation.
            pid: Id of the main person.
            address: Address.
            phone: Telephone numbers, as a list, or as text with `,` or `;` between.
            fax: Fax numbers.
            site_url: Web site.
            mail_url: E-mail addresses.
            territory_name: Name of the territory.
            territory: The same as `territory_name`, by the vendor's own word.
            des: Free text about the client.
            scheme: How decisions are made.
            tip_cmr: Kind of relations, by name.
            clientpath: Name of the client's source.
            input1: Additional field 1; `fields` says what it is called.
            input2: Additional field 2.
            input3: Additional field 3.
            input4: Additional field 4.
            input5: Additional field 5.
            input6: Additional field 6.
            input7: Additional field 7.
            input8: Additional field 8.
            input9: Additional field 9.
            input10: Additional field 10.
            recv: Requisites; those not given are not touched. To clear one, give null for it; null
                for all of them is refused.
            uid: The client's id in another system, 1C say. It need not be unique. A public server
                cuts it after 30 characters.
            type: Type of a client: `client` (a company), `person`, `concurent` (a competitor),
                `contractor` or `partner`. The vendor spells the last one `parnter` in some places;
                any other text goes through.
            user: Login of the user who becomes responsible; the user of the call if it is not given.
                With a login that a public server does not know, the client is made and cannot be
                read any more.
            date_create: When the client was added, in the account's time zone; now, if it is not given.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. The same request is sent again: the server makes
                no second client, and gives the id of the one that is there. It can have been there
                before, unless a `uid` was given: one with another `uid` is an `AlreadyExistsError`.

        Returns:
            The `SalesManWrite`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/add`
        """
        return self._call(
            "customers.create",
            {
                "title": title,
                "iduser": iduser,
                "category": category,
                "idcategory": idcategory,
                "head_clid": head_clid,
                "pid": pid,
                "address": address,
                "phone": phone,
                "fax": fax,
                "site_url": site_url,
                "mail_url": mail_url,
                "territory_name": territory_name,
                "territory": territory,
                "des": des,
                "scheme": scheme,
                "tip_cmr": tip_cmr,
                "clientpath": clientpath,
                "input1": input1,
                "input2": input2,
                "input3": input3,
                "input4": input4,
                "input5": input5,
                "input6": input6,
                "input7": input7,
                "input8": input8,
                "input9": input9,
                "input10": input10,
                "recv": recv,
                "uid": uid,
                "type": type,
                "user": user,
                "date_create": date_create,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    def create_many(
        self,
        rows: Sequence[SalesManNewCustomer],
        *,
        user: str | NotGiven = NOT_GIVEN,
        batch_size: int = 20,
    ) -> Outcomes[SalesManWrite]:
        """Create several customers.

        Creates clients, each as `create` would, and tells for each row what became of it, in the order of the
        rows. It is not all or nothing. If one row crashes a public server, the earlier rows are stored and
        nothing is reported: sending them again finds them as existing. The user of the call becomes
        responsible, or the one in `user`, or in a row's own `user`.

        Args:
            rows: The clients, each with the fields that `create` takes.
            user: Login of the user who becomes responsible; the user of the call if it is not given.
            batch_size: Rows in one request, at the most.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/add.list`
        """
        return self._call(
            "customers.create_many",
            {
                "rows": rows,
                "user": user,
                "batch_size": batch_size,
            },
        )

    def update(
        self,
        clid: str | int | NotGiven = NOT_GIVEN,
        *,
        iduser: str | int | NotGiven = NOT_GIVEN,
        category: str | NotGiven | None = NOT_GIVEN,
        idcategory: str | NotGiven | None = NOT_GIVEN,
        head_clid: str | int | NotGiven | None = NOT_GIVEN,
        pid: str | int | NotGiven | None = NOT_GIVEN,
        address: str | NotGiven | None = NOT_GIVEN,
        phone: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        fax: str | NotGiven | None = NOT_GIVEN,
        site_url: str | NotGiven | None = NOT_GIVEN,
        mail_url: str | NotGiven | None = NOT_GIVEN,
        territory_name: str | NotGiven | None = NOT_GIVEN,
        territory: str | NotGiven | None = NOT_GIVEN,
        des: str | NotGiven | None = NOT_GIVEN,
        scheme: str | NotGiven | None = NOT_GIVEN,
        tip_cmr: str | NotGiven | None = NOT_GIVEN,
        clientpath: str | NotGiven | None = NOT_GIVEN,
        input1: str | NotGiven | None = NOT_GIVEN,
        input2: str | NotGiven | None = NOT_GIVEN,
        input3: str | NotGiven | None = NOT_GIVEN,
        input4: str | NotGiven | None = NOT_GIVEN,
        input5: str | NotGiven | None = NOT_GIVEN,
        input6: str | NotGiven | None = NOT_GIVEN,
        input7: str | NotGiven | None = NOT_GIVEN,
        input8: str | NotGiven | None = NOT_GIVEN,
        input9: str | NotGiven | None = NOT_GIVEN,
        input10: str | NotGiven | None = NOT_GIVEN,
        recv: SalesManRequisitesFields | NotGiven = NOT_GIVEN,
        uid: str | int | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        type: SalesManCustomerType | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> SalesManWrite:
        """Change a customer.

        Changes the given fields of a client, by `clid`, or by `uid` if there is no `clid`. A field that is
        not given is not touched; an empty one is cleared. Requisites are changed one by one, independently of
        the rest. Data that is the same as what is stored is no error: `changed` is then false, unless
        requisites were sent. A public server ignores `user`, `date_create` and `trash`, and never replaces a
        `uid` that is stored; a change of requisites alone does not move the date of change. It rewrites text
        and calls webhooks as `create` does.

        Args:
            clid: The client's id.
            iduser: Id of the user who is responsible. It cannot be cleared.
            category: Name of the industry.
            idcategory: The same as `category`, by the vendor's own word.
            head_clid: Id of the parent organisation.
            pid: Id of the main person.
            address: Address.
            phone: Telephone numbers, as a list, or as text with `,` or `;` between.
            fax: Fax numbers.
            site_url: Web site.
            mail_url: E-mail addresses.
            territory_name: Name of the territory.
            territory: The same as `territory_name`, by the vendor's own word.
            des: Free text about the client.
            scheme: How decisions are made.
            tip_cmr: Kind of relations, by name.
            clientpath: Name of the client's source.
            input1: Additional field 1; `fields` says what it is called.
            input2: Additional field 2.
            input3: Additional field 3.
            input4: Additional field 4.
            input5: Additional field 5.
            input6: Additional field 6.
            input7: Additional field 7.
            input8: Additional field 8.
            input9: Additional field 9.
            input10: Additional field 10.
            recv: Requisites; those not given are not touched. To clear one, give null for it; null
                for all of them is refused.
            uid: The client's id in another system. A public server stores it only if the client has
                none yet. It cannot be cleared.
            title: Name of the client, of at most 250 characters. It cannot be cleared, since a client
                without one cannot be read any more.
            type: Type of a client: `client` (a company), `person`, `concurent` (a competitor),
                `contractor` or `partner`. The vendor spells the last one `parnter` in some places;
                any other text goes through.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `SalesManWrite`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/update`
        """
        return self._call(
            "customers.update",
            {
                "clid": clid,
                "iduser": iduser,
                "category": category,
                "idcategory": idcategory,
                "head_clid": head_clid,
                "pid": pid,
                "address": address,
                "phone": phone,
                "fax": fax,
                "site_url": site_url,
                "mail_url": mail_url,
                "territory_name": territory_name,
                "territory": territory,
                "des": des,
                "scheme": scheme,
                "tip_cmr": tip_cmr,
                "clientpath": clientpath,
                "input1": input1,
                "input2": input2,
                "input3": input3,
                "input4": input4,
                "input5": input5,
                "input6": input6,
                "input7": input7,
                "input8": input8,
                "input9": input9,
                "input10": input10,
                "recv": recv,
                "uid": uid,
                "title": title,
                "type": type,
                "extra": extra,
            },
        )

    def delete(
        self,
        clid: str | int,
    ) -> SalesManDelete:
        """Delete a customer.

        Deletes a client that has no deals, open or closed; with deals it is a `ConflictError`. The client's
        history, reminders and files go with it, its persons stay. Deleting it a second time is a
        `NotFoundError`.

        Args:
            clid: The client's id.

        Returns:
            The `SalesManDelete`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/delete`
        """
        return self._call(
            "customers.delete",
            {
                "clid": clid,
            },
        )


class SalesMan(Client):
    """A client of SalesMan CRM.

    It can be shared by threads. Nothing is sent, and no connection made, before the first call.

    Args:
        base_url: Where SalesMan CRM is.
        login: The login of the user in whose name the calls run. The user's role decides what it sees.
        api_key: The key of the account.
        method: `GET` sends the requests that the vendor's document shows as GET so, with a JSON body, for servers
            that insist; `POST` is safer on the way through proxies.
        timeout: Seconds that one attempt may take.
        connect_timeout: Seconds that making a connection may take.
        deadline: Seconds that a call may take in all, or a page of a listing.
        max_retries: How often a request that can be sent again is sent again, after a short random wait or after the
            time that the CRM names.
        rate_limit: Requests a second, at the most, spread evenly. None: no limit.
        max_concurrency: Requests at a time, at the most.
        max_response_bytes: Bytes that an answer may have, decompressed. A larger one is refused.
        headers: Headers that go with every request.
        proxy: The URL of a proxy: http, https or socks5. Without it, the environment's (`HTTPS_PROXY` and its kin) is
            used.
        ca_file: A PEM file of certificates to trust beside the system's.
        client_cert: A PEM file with the certificate that the client shows, and with its private key.
        user_agent: What the client calls itself.
        timezone: The IANA time zone of the CRM's local times, `Europe/Moscow` say.
        default_region: The region of phone numbers written without a country code, `RU` say.

    Raises:
        ConfigError: A setting is wrong.

    Example:
        >>> from crmkit import Sandbox
        >>> with Sandbox() as sandbox, sandbox.native("salesman") as client:
        ...     client.base_url.startswith(sandbox.url("salesman"))
        True
    """

    _crm = "salesman"
    _secrets = frozenset({"login", "api_key"})

    def __init__(
        self,
        *,
        base_url: str,
        login: str,
        api_key: str,
        method: str = "POST",
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        rate_limit: float | None = None,
        max_concurrency: int = 16,
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        client_cert: str | None = None,
        user_agent: str | None = None,
        timezone: str | None = None,
        default_region: str | None = None,
    ) -> None:
        self._open(
            {
                "base_url": base_url,
                "login": login,
                "api_key": api_key,
                "method": method,
                "timeout": timeout,
                "connect_timeout": connect_timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "rate_limit": rate_limit,
                "max_concurrency": max_concurrency,
                "max_response_bytes": max_response_bytes,
                "headers": headers,
                "proxy": proxy,
                "ca_file": ca_file,
                "client_cert": client_cert,
                "user_agent": user_agent,
                "timezone": timezone,
                "default_region": default_region,
            }
        )

    @property
    def customers(self) -> SalesManCustomers:
        """The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another
        system."""
        return SalesManCustomers(self)

class AsyncSalesManCustomers(AsyncResource):
    """The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another
    system."""

    __slots__ = ()

    async def fields(
        self,
    ) -> dict[str, Any]:
        """Names of the fields that are in use.

        The fields of a client that are switched on in the control panel (Forms), additional fields (`input1`
        and so on) among them: the vendor's name of each with its title. A field that is not here is silently
        dropped by writes; on a fresh installation of a public server that holds for the fields of the
        dictionaries.

        Returns:
            The vendor's keys and values.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/fields`
        """
        return await self._call(
            "customers.fields",
            {
            },
        )

    def list(
        self,
        *,
        order: SalesManSortKey | NotGiven = NOT_GIVEN,
        first: SalesManFirst | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        iduser: str | int | NotGiven = NOT_GIVEN,
        date_start: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_end: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_change_start: datetime | Date | str | NotGiven = NOT_GIVEN,
        date_change_end: datetime | Date | str | NotGiven = NOT_GIVEN,
        word: str | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | str | NotGiven = NOT_GIVEN,
        bankinfo: bool | NotGiven = NOT_GIVEN,
        uids: bool | NotGiven = NOT_GIVEN,
        filter: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        strict: bool = False,
        prefetch: int = 0,
    ) -> AsyncPager[SalesManCustomer]:
        """List customers.

        Clients that the user may see, 200 a page, newest first, unless a filter says otherwise. Sorted by
        `clid`, which no two clients share; by another column rows can change places between pages. Clients
        that are added meanwhile shift the pages, so rows repeat (repeats are dropped); deletions make rows
        skip. 'Changed since' takes two listings, `date_start` with `date_end` and `date_change_start` with
        `date_change_end`: an added client has no date of change.

        Args:
            order: The column to sort by. The document's own default is the time of creation; a public
                server crashes without one, so it is always sent.
            first: Which clients come first, `new` or `old`. From a public server the new ones always
                do.
            user: Only clients of the user with this login.
            iduser: Only clients of the user with this id.
            date_start: Only clients added after this day or time. A day means its midnight. Together with
                `date_end` both ends are included.
            date_end: Only clients added before this day or time. A day means its midnight: to include the
                last day, give the one after it.
            date_change_start: Only clients changed after this day or time. Clients that were never changed after
                they were added do not match. Give it together with `date_change_end`: alone, a
                public server misreads it.
            date_change_end: Only clients changed before this day or time.
            word: Only clients with this text in title, description, phone, e-mail or site. A public
                server finds phones by their digits only. Neither `uid` nor tax number is searched.
            fields: Only these fields in each row, by the vendor's names: a list, or text with commas
                and no spaces. `clid` is always added. Names that are not known are dropped
                silently.
            bankinfo: Whether rows carry requisites.
            uids: Whether rows carry ids of other systems. A public server never sends them in a
                listing.
            filter: Further filters, under the vendor's own keys: `relation` (kind of relations),
                `idcategory` (industry), `territory` and `clientpath` (source), each by its name and
                the last three by id too, `trash`, `type`, and `input1` to `input10`. A public
                server answers an unknown key with every client, and adds a source that it does not
                know to its dictionary.
            offset: The page to begin with, from 0. It counts pages of 200 clients, not clients.
            strict: End with an `IncompleteListingError` if the pages were seen to move.
            prefetch: How many pages are asked for before their turn, at the same time, from 0 to 32: they come while
                you work on the one before. Where the listing ends, as many requests can be in vain.

        Returns:
            A pager of `SalesManCustomer` records. Nothing is sent before the first one is asked for.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/list`
        """
        return self._pages(
            "customers.list",
            {
                "order": order,
                "first": first,
                "user": user,
                "iduser": iduser,
                "date_start": date_start,
                "date_end": date_end,
                "date_change_start": date_change_start,
                "date_change_end": date_change_end,
                "word": word,
                "fields": fields,
                "bankinfo": bankinfo,
                "uids": uids,
                "filter": filter,
                "offset": offset,
            },
            strict,
            prefetch,
        )

    async def get(
        self,
        clid: str | int | NotGiven = NOT_GIVEN,
        *,
        uid: str | int | NotGiven = NOT_GIVEN,
        inn: str | NotGiven = NOT_GIVEN,
        contacts: bool | NotGiven = NOT_GIVEN,
        bankinfo: bool | NotGiven = NOT_GIVEN,
        uids: bool | NotGiven = NOT_GIVEN,
    ) -> SalesManCustomer:
        """Get a customer.

        One client by exactly one of `clid`, `uid` and `inn`. `contacts`, `bankinfo` and `uids` add their
        parts; those not asked for are absent. Neither a `uid` nor a tax number is unique: of several clients,
        the server picks one.

        Args:
            clid: The client's id.
            uid: The client's id in another system. It is not unique.
            inn: The client's tax number (INN).
            contacts: Whether to add the client's persons. A public server adds those that have an e-mail
                and belong to the user.
            bankinfo: Whether to add the requisites.
            uids: Whether to add the ids in other systems (see the vendor's «Заявки», leads).

        Returns:
            The `SalesManCustomer`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            TransportError: No usable answer came.

        Request:
            `POST /developer/v3/client/info`
        """
        return await self._call(
            "customers.get",
            {
                "clid": clid,
                "uid": uid,
                "inn": inn,
                "contacts": contacts,
                "bankinfo": bankinfo,
                "uids": uids,
            },
        )

    async def create(
        self,
        title: str,
        *,
        iduser: str | int | NotGiven = NOT_GIVEN,
        category: str | NotGiven | None = NOT_GIVEN,
        idcategory: str | NotGiven | None = NOT_GIVEN,
        head_clid: str | int | NotGiven | None = NOT_GIVEN,
        pid: str | int | NotGiven | None = NOT_GIVEN,
        address: str | NotGiven | None = NOT_GIVEN,
        phone: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        fax: str | NotGiven | None = NOT_GIVEN,
        site_url: str | NotGiven | None = NOT_GIVEN,
        mail_url: str | NotGiven | None = NOT_GIVEN,
        territory_name: str | NotGiven | None = NOT_GIVEN,
        territory: str | NotGiven | None = NOT_GIVEN,
        des: str | NotGiven | None = NOT_GIVEN,
        scheme: str | NotGiven | None = NOT_GIVEN,
        tip_cmr: str | NotGiven | None = NOT_GIVEN,
        clientpath: str | NotGiven | None = NOT_GIVEN,
        input1: str | NotGiven | None = NOT_GIVEN,
        input2: str | NotGiven | None = NOT_GIVEN,
        input3: str | NotGiven | None = NOT_GIVEN,
        input4: str | NotGiven | None = NOT_GIVEN,
        input5: str | NotGiven | None = NOT_GIVEN,
        input6: str | NotGiven | None = NOT_GIVEN,
        input7: str | NotGiven | None = NOT_GIVEN,
        input8: str | NotGiven | None = NOT_GIVEN,
        input9: str | NotGiven | None = NOT_GIVEN,
        input10: str | NotGiven | None = NOT_GIVEN,
        recv: SalesManRequisitesFields | NotGiven = NOT_GIVEN,
        uid: str | int | NotGiven = NOT_GIVEN,
        type: SalesManCustomerType | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        date_create: datetime | Date | str | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        on_unknown: SalesManOnUnknown = "raise",
    ) -> SalesManWrite:
        """Create a customer.

        Creates a client; only `title` is needed. The user of the call becomes responsible for it, or the one
        in `user`. A client that is there already is an `AlreadyExistsError` with its id: a public server
        compares the normalised title and, where given, phone and e-mail, so sending the same client again
        makes no second one. `uid` is not compared. A public server rewrites text: quotes are dropped, ООО,
        ЗАО and ОАО go to the end of the title, text after `<` is lost, emoji become `????`, a title ends
        after 250 characters, a `uid` after 30. The server calls its own webhooks, up to 5 seconds each,
        before it answers: give writes 15 seconds or more.

        Args:
            title: Name of the client, of at most 250 characters.
            iduser: Id of the user who is responsible. It cannot be cleared.
            category: Name of the industry.
            idcategory: The same as `category`, by the vendor's own word.
            head_clid: Id of the parent organisation.
            pid: Id of the main person.
            address: Address.
            phone: Telephone numbers, as a list, or as text with `,` or `;` between.
            fax: Fax numbers.
            site_url: Web site.
            mail_url: E-mail addresses.
            territory_name: Name of the territory.
            territory: The same as `territory_name`, by the vendor's own word.
            des: Free text about the client.
            scheme: How decisions are made.
            tip_cmr: Kind of relations, by name.
            clientpath: Name of the client's source.
            input1: Additional field 1; `fields` says what it is called.
            input2: Additional field 2.
            input3: Additional field 3.
            input4: Additional field 4.
            input5: Additional field 5.
            input6: Additional field 6.
            input7: Additional field 7.
            input8: Additional field 8.
            input9: Additional field 9.
            input10: Additional field 10.
            recv: Requisites; those not given are not touched. To clear one, give null for it; null
                for all of them is refused.
            uid: The client's id in another system, 1C say. It need not be unique. A public server
                cuts it after 30 characters.
            type: Type of a client: `client` (a company), `person`, `concurent` (a competitor),
                `contractor` or `partner`. The vendor spells the last one `parnter` in some places;
                any other text goes through.
            user: Login of the user who becomes responsible; the user of the call if it is not given.
                With a login that a public server does not know, the client is made and cannot be
                read any more.
            date_create: When the client was added, in the account's time zone; now, if it is not given.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.
            on_unknown: What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`,
                which looks for the record first. The same request is sent again: the server makes
                no second client, and gives the id of the one that is there. It can have been there
                before, unless a `uid` was given: one with another `uid` is an `AlreadyExistsError`.

        Returns:
            The `SalesManWrite`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/add`
        """
        return await self._call(
            "customers.create",
            {
                "title": title,
                "iduser": iduser,
                "category": category,
                "idcategory": idcategory,
                "head_clid": head_clid,
                "pid": pid,
                "address": address,
                "phone": phone,
                "fax": fax,
                "site_url": site_url,
                "mail_url": mail_url,
                "territory_name": territory_name,
                "territory": territory,
                "des": des,
                "scheme": scheme,
                "tip_cmr": tip_cmr,
                "clientpath": clientpath,
                "input1": input1,
                "input2": input2,
                "input3": input3,
                "input4": input4,
                "input5": input5,
                "input6": input6,
                "input7": input7,
                "input8": input8,
                "input9": input9,
                "input10": input10,
                "recv": recv,
                "uid": uid,
                "type": type,
                "user": user,
                "date_create": date_create,
                "extra": extra,
                "on_unknown": on_unknown,
            },
        )

    async def create_many(
        self,
        rows: Sequence[SalesManNewCustomer],
        *,
        user: str | NotGiven = NOT_GIVEN,
        batch_size: int = 20,
    ) -> Outcomes[SalesManWrite]:
        """Create several customers.

        Creates clients, each as `create` would, and tells for each row what became of it, in the order of the
        rows. It is not all or nothing. If one row crashes a public server, the earlier rows are stored and
        nothing is reported: sending them again finds them as existing. The user of the call becomes
        responsible, or the one in `user`, or in a row's own `user`.

        Args:
            rows: The clients, each with the fields that `create` takes.
            user: Login of the user who becomes responsible; the user of the call if it is not given.
            batch_size: Rows in one request, at the most.

        Returns:
            One outcome for each row, in their order. Rows that failed raise nothing; see `Outcomes.raise_if_failed`.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/add.list`
        """
        return await self._call(
            "customers.create_many",
            {
                "rows": rows,
                "user": user,
                "batch_size": batch_size,
            },
        )

    async def update(
        self,
        clid: str | int | NotGiven = NOT_GIVEN,
        *,
        iduser: str | int | NotGiven = NOT_GIVEN,
        category: str | NotGiven | None = NOT_GIVEN,
        idcategory: str | NotGiven | None = NOT_GIVEN,
        head_clid: str | int | NotGiven | None = NOT_GIVEN,
        pid: str | int | NotGiven | None = NOT_GIVEN,
        address: str | NotGiven | None = NOT_GIVEN,
        phone: Sequence[str] | str | NotGiven | None = NOT_GIVEN,
        fax: str | NotGiven | None = NOT_GIVEN,
        site_url: str | NotGiven | None = NOT_GIVEN,
        mail_url: str | NotGiven | None = NOT_GIVEN,
        territory_name: str | NotGiven | None = NOT_GIVEN,
        territory: str | NotGiven | None = NOT_GIVEN,
        des: str | NotGiven | None = NOT_GIVEN,
        scheme: str | NotGiven | None = NOT_GIVEN,
        tip_cmr: str | NotGiven | None = NOT_GIVEN,
        clientpath: str | NotGiven | None = NOT_GIVEN,
        input1: str | NotGiven | None = NOT_GIVEN,
        input2: str | NotGiven | None = NOT_GIVEN,
        input3: str | NotGiven | None = NOT_GIVEN,
        input4: str | NotGiven | None = NOT_GIVEN,
        input5: str | NotGiven | None = NOT_GIVEN,
        input6: str | NotGiven | None = NOT_GIVEN,
        input7: str | NotGiven | None = NOT_GIVEN,
        input8: str | NotGiven | None = NOT_GIVEN,
        input9: str | NotGiven | None = NOT_GIVEN,
        input10: str | NotGiven | None = NOT_GIVEN,
        recv: SalesManRequisitesFields | NotGiven = NOT_GIVEN,
        uid: str | int | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        type: SalesManCustomerType | NotGiven = NOT_GIVEN,
        extra: Mapping[str, Any] | NotGiven = NOT_GIVEN,
    ) -> SalesManWrite:
        """Change a customer.

        Changes the given fields of a client, by `clid`, or by `uid` if there is no `clid`. A field that is
        not given is not touched; an empty one is cleared. Requisites are changed one by one, independently of
        the rest. Data that is the same as what is stored is no error: `changed` is then false, unless
        requisites were sent. A public server ignores `user`, `date_create` and `trash`, and never replaces a
        `uid` that is stored; a change of requisites alone does not move the date of change. It rewrites text
        and calls webhooks as `create` does.

        Args:
            clid: The client's id.
            iduser: Id of the user who is responsible. It cannot be cleared.
            category: Name of the industry.
            idcategory: The same as `category`, by the vendor's own word.
            head_clid: Id of the parent organisation.
            pid: Id of the main person.
            address: Address.
            phone: Telephone numbers, as a list, or as text with `,` or `;` between.
            fax: Fax numbers.
            site_url: Web site.
            mail_url: E-mail addresses.
            territory_name: Name of the territory.
            territory: The same as `territory_name`, by the vendor's own word.
            des: Free text about the client.
            scheme: How decisions are made.
            tip_cmr: Kind of relations, by name.
            clientpath: Name of the client's source.
            input1: Additional field 1; `fields` says what it is called.
            input2: Additional field 2.
            input3: Additional field 3.
            input4: Additional field 4.
            input5: Additional field 5.
            input6: Additional field 6.
            input7: Additional field 7.
            input8: Additional field 8.
            input9: Additional field 9.
            input10: Additional field 10.
            recv: Requisites; those not given are not touched. To clear one, give null for it; null
                for all of them is refused.
            uid: The client's id in another system. A public server stores it only if the client has
                none yet. It cannot be cleared.
            title: Name of the client, of at most 250 characters. It cannot be cleared, since a client
                without one cannot be read any more.
            type: Type of a client: `client` (a company), `person`, `concurent` (a competitor),
                `contractor` or `partner`. The vendor spells the last one `parnter` in some places;
                any other text goes through.
            extra: Fields that this library does not know, under the vendor's names. They are sent as
                they are.

        Returns:
            The `SalesManWrite`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/update`
        """
        return await self._call(
            "customers.update",
            {
                "clid": clid,
                "iduser": iduser,
                "category": category,
                "idcategory": idcategory,
                "head_clid": head_clid,
                "pid": pid,
                "address": address,
                "phone": phone,
                "fax": fax,
                "site_url": site_url,
                "mail_url": mail_url,
                "territory_name": territory_name,
                "territory": territory,
                "des": des,
                "scheme": scheme,
                "tip_cmr": tip_cmr,
                "clientpath": clientpath,
                "input1": input1,
                "input2": input2,
                "input3": input3,
                "input4": input4,
                "input5": input5,
                "input6": input6,
                "input7": input7,
                "input8": input8,
                "input9": input9,
                "input10": input10,
                "recv": recv,
                "uid": uid,
                "title": title,
                "type": type,
                "extra": extra,
            },
        )

    async def delete(
        self,
        clid: str | int,
    ) -> SalesManDelete:
        """Delete a customer.

        Deletes a client that has no deals, open or closed; with deals it is a `ConflictError`. The client's
        history, reminders and files go with it, its persons stay. Deleting it a second time is a
        `NotFoundError`.

        Args:
            clid: The client's id.

        Returns:
            The `SalesManDelete`, as the server sent it.

        Raises:
            InvalidArgumentError: An argument that SalesMan CRM could never accept; nothing was sent.
            ApiError: SalesMan CRM refused; `NotFoundError` if there is no such record.
            OutcomeUnknownError: The request was sent, and whether it was carried out is not known.
            TransportError: The request could not be sent.

        Request:
            `POST /developer/v3/client/delete`
        """
        return await self._call(
            "customers.delete",
            {
                "clid": clid,
            },
        )


class AsyncSalesMan(AsyncClient):
    """A client of SalesMan CRM for asyncio.

    It can be shared by tasks and by event loops in several threads. Cancelling a task drops its request. Nothing is
    sent, and no connection made, before the first call.

    Args:
        base_url: Where SalesMan CRM is.
        login: The login of the user in whose name the calls run. The user's role decides what it sees.
        api_key: The key of the account.
        method: `GET` sends the requests that the vendor's document shows as GET so, with a JSON body, for servers
            that insist; `POST` is safer on the way through proxies.
        timeout: Seconds that one attempt may take.
        connect_timeout: Seconds that making a connection may take.
        deadline: Seconds that a call may take in all, or a page of a listing.
        max_retries: How often a request that can be sent again is sent again, after a short random wait or after the
            time that the CRM names.
        rate_limit: Requests a second, at the most, spread evenly. None: no limit.
        max_concurrency: Requests at a time, at the most.
        max_response_bytes: Bytes that an answer may have, decompressed. A larger one is refused.
        headers: Headers that go with every request.
        proxy: The URL of a proxy: http, https or socks5. Without it, the environment's (`HTTPS_PROXY` and its kin) is
            used.
        ca_file: A PEM file of certificates to trust beside the system's.
        client_cert: A PEM file with the certificate that the client shows, and with its private key.
        user_agent: What the client calls itself.
        timezone: The IANA time zone of the CRM's local times, `Europe/Moscow` say.
        default_region: The region of phone numbers written without a country code, `RU` say.

    Raises:
        ConfigError: A setting is wrong.

    Example:
        >>> import asyncio
        >>> from crmkit import Sandbox
        >>> async def main(sandbox):
        ...     async with sandbox.native_async("salesman") as client:
        ...         return client.base_url.startswith(sandbox.url("salesman"))
        >>> with Sandbox() as sandbox:
        ...     asyncio.run(main(sandbox))
        True
    """

    _crm = "salesman"
    _secrets = frozenset({"login", "api_key"})

    def __init__(
        self,
        *,
        base_url: str,
        login: str,
        api_key: str,
        method: str = "POST",
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        rate_limit: float | None = None,
        max_concurrency: int = 16,
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        client_cert: str | None = None,
        user_agent: str | None = None,
        timezone: str | None = None,
        default_region: str | None = None,
    ) -> None:
        self._open(
            {
                "base_url": base_url,
                "login": login,
                "api_key": api_key,
                "method": method,
                "timeout": timeout,
                "connect_timeout": connect_timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "rate_limit": rate_limit,
                "max_concurrency": max_concurrency,
                "max_response_bytes": max_response_bytes,
                "headers": headers,
                "proxy": proxy,
                "ca_file": ca_file,
                "client_cert": client_cert,
                "user_agent": user_agent,
                "timezone": timezone,
                "default_region": default_region,
            }
        )

    @property
    def customers(self) -> AsyncSalesManCustomers:
        """The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another
        system."""
        return AsyncSalesManCustomers(self)

