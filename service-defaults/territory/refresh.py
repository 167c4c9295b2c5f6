#!/usr/bin/env python3
"""Writes the four territory files anew from the npm package @etalab/decoupage-administratif.

    npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-*.tgz
    python3 service-defaults/territory/refresh.py package/data

Kept are the communes of today with their intercommunality, and the municipal arrondissements of
Paris, Lyon and Marseille with the commune which they are a part of.
"""
import json
import pathlib
import sys

source = pathlib.Path(sys.argv[1])
target = pathlib.Path(__file__).parent / "src/main/resources/territories"


def read(name):
    return json.loads((source / f"{name}.json").read_text(encoding="utf-8"))


def write(name, header, rows):
    lines = ["\t".join(map(str, row)) for row in [header, *sorted(rows)]]
    (target / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


epci_of = {member["code"]: epci["code"] for epci in read("epci") for member in epci["membres"]}
write("epci", ["code", "name", "kind"], ([e["code"], e["nom"], e["type"]] for e in read("epci")))
write("regions", ["code", "name"], ([r["code"], r["nom"]] for r in read("regions")))
write("departements", ["code", "name", "region"], ([d["code"], d["nom"], d["region"]] for d in read("departements")))
write(
    "communes",
    ["code", "name", "departement", "epci", "partOf", "postalCodes", "population"],
    (
        [
            c["code"],
            c["nom"],
            c["departement"],
            epci_of.get(c["code"]) or epci_of.get(c.get("commune"), ""),
            c.get("commune", ""),
            " ".join(c.get("codesPostaux", [])),
            c.get("population", ""),
        ]
        for c in read("communes")
        if c["type"] in ("commune-actuelle", "arrondissement-municipal")
    ),
)
