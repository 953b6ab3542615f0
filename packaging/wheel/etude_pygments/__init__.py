"""The colours of étude for Pygments: nbconvert, IPython's printers, Sphinx."""

from pygments.lexer import RegexLexer, bygroups, include, words
from pygments.token import (
    Comment, Keyword, Name, Number, Operator, Punctuation, String, Text, Whitespace)

from .vocabulary import CONSTANTS, KEYWORDS

__all__ = ["EtudeLexer"]

NAME = r"[^\W\d]\w*"


class EtudeLexer(RegexLexer):
    name = "étude"
    aliases = ["etude"]
    filenames = ["*.etude"]
    mimetypes = ["text/x-etude"]

    tokens = {
        "root": [
            (r"[^\S\n]+|\n", Whitespace),
            (r"^:\w+", Keyword.Pseudo),
            (r"#.*$", Comment.Single),
            (r'f"', String.Double, "format-double"),
            (r"f'", String.Single, "format-single"),
            (r'r?"(\\.|[^"\\\n])*"?', String.Double),
            (r"r?'(\\.|[^'\\\n])*'?", String.Single),
            (r"`[^`\n]*`?", Name.Variable),
            (r"\d[\d_]*(\.\d+)?([eE][+-]?\d+)?", Number),
            (words(CONSTANTS, prefix=r"\b", suffix=r"\b"), Keyword.Constant),
            (words(KEYWORDS, prefix=r"\b", suffix=r"\b"), Keyword),
            (rf"({NAME})(\()", bygroups(Name.Function, Punctuation)),
            (NAME, Name),
            (r"[(){}\[\],.;]", Punctuation),
            (r"[-+*/%^=<>!|&~@:×÷·²³±→?$°€_]", Operator),
            (r".", Text),
        ],
        "format": [
            (r"\{\{|\}\}", String.Escape),
            (r"\{", String.Interpol, "field"),
            (r"\\.", String.Escape),
        ],
        "format-double": [
            (r'"|\n', String.Double, "#pop"), include("format"), (r'[^"{}\\\n]+|.', String.Double)],
        "format-single": [
            (r"'|\n", String.Single, "#pop"), include("format"), (r"[^'{}\\\n]+|.", String.Single)],
        "field": [
            (r"\}", String.Interpol, "#pop"),
            (r":[^}\n]*", String.Interpol),
            (r"\n", Whitespace, "#pop"),
            include("root"),
        ],
    }
