package dev.headrace.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Where a command's answer is printed, with colors if they are wanted. */
record Console(PrintWriter out, Ansi ansi) {
    void print(String line) {
        out.println(line);
        out.flush();
    }

    String good(String text) {
        return styled("fg(green)", text);
    }

    String bad(String text) {
        return styled("bold,fg(red)", text);
    }

    String doubtful(String text) {
        return styled("fg(yellow)", text);
    }

    /** The text itself is not markup: a name may hold anything. */
    private String styled(String style, String text) {
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on() : text;
    }
}
