"""Runs a script with the generated modules of a folder and without the native part: its classes are empty ones."""

import runpy
import sys
import types

script, folder = sys.argv[1:]
package, native = types.ModuleType("crmkit"), types.ModuleType("crmkit._native")
package.__path__ = [folder]
package._native = native
native.__getattr__ = lambda name: type(name, (), {})
sys.modules.update({"crmkit": package, "crmkit._native": native})
runpy.run_path(script)
