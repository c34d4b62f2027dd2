"""`python -m crmkit sandbox` serves the embedded sandbox until it is stopped."""

from __future__ import annotations

import argparse
import time

from crmkit import Sandbox, __version__


def main() -> None:
    parser = argparse.ArgumentParser(prog="crmkit", description="Client library for three CRMs.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    sandbox = commands.add_parser("sandbox", help="serve the embedded sandbox until stopped")
    sandbox.add_argument("--customers", type=int, default=100, help="made-up customers in each CRM (default: 100)")
    sandbox.add_argument("--path", help="a file to keep the store in (default: in memory)")
    arguments = parser.parse_args()
    with Sandbox(customers=arguments.customers, path=arguments.path) as running:
        for crm in ("guardant", "rkeeper", "salesman"):
            print(f"{crm}:")
            print(f"  base_url   {running.url(crm)}")
            for name, value in running.credentials(crm).items():
                print(f"  {name:<10} {value}")
        print("Ctrl-C stops it.", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
