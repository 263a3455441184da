#!/usr/bin/env python3
"""Checks the Helm chart with Helm itself, as PyPI's helm-python-sdk has it: that lint finds nothing, and that with the values as they
are it makes the manifests of Deployment/kubernetes.

Usage: chart.py        with that package in PYTHONPATH
"""

import json
import pathlib
import sys

import helm_python

deployment = pathlib.Path(__file__).resolve().parent.parent.parent / "Deployment"
passed, failures = 0, []


def check(what, found, expected):
    global passed
    if found == expected:
        passed += 1
    else:
        failures.append(f"{what}: expected {json.dumps(expected)}, found {json.dumps(found, default=str)}")


def read(text):
    return helm_python.values_from_yaml(text)


chart = str(deployment / "helm" / "apus")
messages = helm_python.lint(chart)
check("helm lint", [str(part) for part in (messages.get("messages") or []) if "icon" not in str(part)]
      if isinstance(messages, dict) else str(messages), [])
loaded = helm_python.Chart.load(chart)
for values, files in [({}, ["installer", "runtimeclass", "runtimeclass-mixed"]), ({"uninstall": True}, ["uninstaller"])]:
    made = loaded.render(values, name="apus", namespace="kube-system")
    for name in files:
        text = made[f"apus/templates/{'installer' if 'installer' in name else name}.yaml"]
        # The chart says when images are fetched, since they may have another tag.
        found = json.loads(json.dumps(read(text)).replace('"imagePullPolicy": "IfNotPresent", ', ""))
        check(f"{name}.yaml", found, read((deployment / "kubernetes" / f"{name}.yaml").read_text()))
for failure in failures:
    print(f"failed: {failure}")
print(f"chart: {passed} passed, {len(failures)} failed, Helm {helm_python.helm_sdk_version()}")
sys.exit(1 if failures else 0)
