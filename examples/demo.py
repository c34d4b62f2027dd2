"""The main job, against the embedded sandbox: list, create, change, orders, delete, and calls that are refused.

Guardant first; then a customer's contacts and addresses in r_keeper, many customers at once in SalesMan, and the same
calls on all three by the one interface over them.
"""

from __future__ import annotations

from crmkit import AlreadyExistsError, Crm, CrmError, Guardant, GuardantCustomer, RKeeper, SalesMan, Sandbox


def title(customer: GuardantCustomer) -> str:
    return customer.company_name or f"{customer.name} {customer.last_name}".strip()


def show(customers: list[GuardantCustomer]) -> None:
    print(f"  {'id':>5}  {'customer':<32} {'phone':<18} {'e-mail':<34} {'crm_id'}")
    for customer in customers:
        print(
            f"  {customer.id:>5}  {title(customer)[:32]:<32} {customer.phone or '':<18}"
            f" {(customer.email or '')[:34]:<34} {customer.crm_id or ''}"
        )


def job(client: Guardant) -> None:
    listing = client.customers.list(sort_by="company", limit=100)
    customers = listing.collect(limit=None)
    report = listing.report
    assert report is not None
    print(f"guardant  {report.records} customers on {report.pages} pages, pages seen to move: {report.drift}")
    show(customers[:4] + customers[-4:])

    created = client.customers.create(
        company_name="Ромашка", name="Пётр", last_name="Иванов", phone="+7 342 254-55-77", crm_id="1c-0042"
    )
    print(f"\ncreated   {created}")

    changed = client.customers.update(created.id, email="petr@romashka.example", phone=None)
    print(f"changed   email {changed.email!r}, phone {changed.phone!r}, the rest as it was: {changed.crm_id!r}")

    print("\norders of customer 8")
    for order in client.orders.list(8, status=["draft", "submit"]):
        print(
            f"  {order.id}  {order.status:<8} {order.date:%Y-%m-%d %H:%M %Z}  {order.quantity:>3}  {order.description}"
        )

    client.customers.delete(created.id)
    print(f"\ndeleted   {created.id}")

    try:
        client.customers.get(created.id)
    except CrmError as error:
        print(f"refused   {type(error).__name__}: {error}")


def restaurant(client: RKeeper) -> None:
    customer = client.customers.get("10000000009188")
    print(f"\nr_keeper  {customer.last_name} {customer.first_name}, born {customer.birthday}")
    email = next(kind for kind in client.contact_types.list() if kind.is_email)
    customer = client.contacts.create(customer.id, email.id, "beznogov@example.com")
    print(f"contacts  {', '.join(f'{contact.type_name} {contact.value}' for contact in customer.contacts or ())}")
    for address in customer.addresses or ():
        customer = client.addresses.update(customer.id, address.id, house="20", entry_code="42")
    print(f"address   {[(address.city, address.street, address.house) for address in customer.addresses or ()]}")
    print(f"balance   {[account.balance for account in customer.accounts or ()]}")
    try:
        client.customers.get(1)
    except CrmError as error:
        print(f"refused   {type(error).__name__}: {error}")


def sales(client: SalesMan) -> None:
    listing = client.customers.list(date_change_start="2023-01-01")
    changed = listing.collect(limit=None)
    reachable = [customer for customer in changed if customer.mail_url]
    print(f"\nsalesman  {len(changed)} customers changed since 2023, {len(reachable)} with e-mail")

    made = client.customers.create("ООО «Весенняя ромашка»", phone=["8 912"], recv={"cast_inn": "5904338272"})
    customer = client.customers.get(made.clid, bankinfo=True)
    inn = customer.bankinfo.cast_inn if customer.bankinfo else None
    print(f"created   {customer.id}, which the server calls {customer.title!r}, INN {inn}")
    again = client.customers.update(made.clid, phone="8 912")
    print(f"again     the same data: changed={again.changed}")

    outcomes = client.customers.create_many(
        [
            {"title": "Василёк", "uid": "1c-1"},
            {"title": "ООО Весенняя ромашка", "uid": "1c-2"},
            {"title": "", "uid": "1c-3"},
        ]
    )
    for outcome in outcomes:
        why = outcome.error
        if outcome.value is not None:
            print(f"  {outcome.key}  {outcome.status:<7} {outcome.value.id}")
        elif isinstance(why, AlreadyExistsError):
            print(f"  {outcome.key}  {outcome.status:<7} it is there already: {why.existing_id}")
        else:
            print(f"  {outcome.key}  {outcome.status:<7} {why.message if why else ''}")

    client.customers.delete(made.clid)
    try:
        client.customers.get(made.clid)
    except CrmError as error:
        print(f"refused   {type(error).__name__}: {error}")


def any_crm(crm: Crm) -> None:
    customer = crm.customers.create(last_name="Петрова", first_name="Анна", phones=["+7 916 123-45-67"])
    customer = crm.customers.update(customer.id, note="Звонить после обеда")
    contacts = ", ".join(f"{contact.kind} {contact.normalized}" for contact in crm.contacts.list(customer.id))
    print(f"{crm.name:<9} {customer.id:<15} {customer.name:<16} {contacts:<20} {customer.note}")
    try:
        found = crm.customers.find(phone="8 (916) 123-45-67")
        print(f"{'':<9} found by phone: {found.id if found else None}")
    except CrmError as error:
        print(f"{'':<9} {type(error).__name__}: {error.message}")
    crm.customers.delete(customer.id)


if __name__ == "__main__":
    with Sandbox(customers=300) as sandbox:
        with sandbox.native("guardant") as guardant:
            job(guardant)
        with sandbox.native("rkeeper") as rkeeper:
            restaurant(rkeeper)
        with sandbox.native("salesman") as salesman:
            sales(salesman)
        print("\none interface over the three")
        for name in ("guardant", "rkeeper", "salesman"):
            with sandbox.connect(name, default_region="RU") as crm:
                any_crm(crm)
