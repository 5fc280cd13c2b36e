"""`new`: creates a file, empty or from a template."""

from __future__ import annotations

import argparse

from cpm_desktop.cli.parser import parse_path
from cpm_desktop.model.value import with_changes
from cpm_desktop.printing.print_date import creation_time
from cpm_desktop.storage.files import save_document
from cpm_desktop.storage.samples import load_template, template_languages, templates


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    names = [template.name for template in templates()]
    parser = subparsers.add_parser("new", help="create a file from a template")
    parser.add_argument(
        "--template", default=names[0], metavar="NAME", choices=names, help=f"{', '.join(names)} (default: {names[0]})"
    )
    languages = template_languages()
    parser.add_argument(
        "--language",
        default=languages[0],
        metavar="CODE",
        choices=languages,
        help=f"language of the template's texts: {', '.join(languages)} (default: {languages[0]})",
    )
    parser.add_argument("-o", "--output", required=True, type=parse_path, metavar="FILE", help="the file to write")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the template with the current date to the file; an existing file is kept as its backup."""
    document = load_template(arguments.template, arguments.language)
    created = creation_time().strftime("%Y-%m-%dT%H:%M:%SZ")
    save_document(with_changes(document, meta=with_changes(document.meta, created=created)), arguments.output)
    return 0
