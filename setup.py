"Builds rkit from settings.ini, the one place for its name, version and requirements"
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=["="])
ini.read(here/"settings.ini", encoding="utf-8")
cfg = ini["DEFAULT"]
readme = here/"README.md"

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    author=cfg["author"], author_email=cfg["author_email"], url=cfg["git_url"], license="Apache-2.0",
    long_description=readme.read_text(encoding="utf-8") if readme.exists() else cfg["description"],
    long_description_content_type="text/markdown",
    python_requires=f">={cfg['min_python']}", packages=find_packages(include=["rkit", "rkit.*"]), zip_safe=False,
    install_requires=cfg["requirements"].split(),
    extras_require={extra: cfg[f"{extra}_requirements"].split() for extra in (
        "dev", "baselines", "fast", "bfcl", "serving", "lora", "ray", "rl", "traces")},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": ["rkit=rkit._modidx:d"]},
)
