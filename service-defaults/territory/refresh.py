#!/usr/bin/env python3
"""Writes the territory files anew from the npm package @etalab/decoupage-administratif.

    for version in 6.0.0 5.3.0 4.1.0 3.1.1 2.3.1 1.1.1 0.8.0 0.3.0; do
        mkdir -p $version && (cd $version && npm pack @etalab/decoupage-administratif@$version && tar xzf etalab-*.tgz)
    done
    python3 service-defaults/territory/refresh.py {6.0.0,5.3.0,4.1.0,3.1.1,2.3.1,1.1.1,0.8.0,0.3.0}/package/data

The first folder is the vintage that counts; the others are older ones, the newest first, and optional. Kept are the communes
of today with their intercommunality, the municipal arrondissements of Paris, Lyon and Marseille with the commune which they
are a part of, and former communes with the present commune that has their ground: delegated and associated communes, merged
ones, and codes that changed with the département. A former code names the commune of today that the newest vintage which
knows the code leads to; one that leads nowhere is left out.
"""
import json
import pathlib
import sys

source = pathlib.Path(sys.argv[1])
PRESENT = ("commune-actuelle", "arrondissement-municipal")
vintages = [pathlib.Path(folder) for folder in sys.argv[1:]]
target = pathlib.Path(__file__).parent / "src/main/resources/territories"


def read(name, vintage=source):
    return json.loads((vintage / f"{name}.json").read_text(encoding="utf-8"))


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
        if c["type"] in PRESENT
    ),
)


def formers():
    """Former codes with their names, and former names of codes that are still in use, each with the present code."""
    present = {c["code"] for c in read("communes") if c["type"] in PRESENT}
    successor, names = {}, set()
    for vintage in vintages:
        communes = read("communes", vintage)
        for c in communes:
            # a delegated commune says more than the list of old codes, which may be older than a reorganisation
            follows = c.get("chefLieu") or c.get("communeAbsorbante") or c.get("nouveauCode")
            if follows and follows != c["code"]:
                successor.setdefault(c["code"], follows)
        for c in communes:
            if c["type"] == "commune-actuelle":
                for old in c.get("anciensCodes", []):
                    successor.setdefault(old, c["code"])
        names.update((c["code"], c["nom"]) for c in communes)

    def reached(code):
        seen = set()
        while code not in present and code in successor and code not in seen:
            seen.add(code)
            code = successor[code]
        return code if code in present else None

    names.difference_update((c["code"], c["nom"]) for c in read("communes") if c["type"] in PRESENT)
    names.update((code, "") for code in set(successor) - {code for code, name in names})
    return [[code, name, reached(code)] for code, name in names if reached(code)]


write("formers", ["code", "name", "present"], formers())
