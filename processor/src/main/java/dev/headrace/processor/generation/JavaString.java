package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes any text as a Java expression that has exactly this value: a text block for several lines, otherwise a literal. */
final class JavaString {
    /** Below javac's limit of 65,535 bytes a constant, in which a UTF-16 unit takes up to three. */
    private static final int PIECE = 21_000;

    private JavaString() {}

    static CodeBlock of(String text) {
        List<String> pieces = pieces(text);
        if (pieces.size() == 1) {
            return CodeBlock.of("$L", literal(text));
        }
        // Not with +, which javac would fold into one constant that is too long again.
        CodeBlock.Builder join = CodeBlock.builder().add("$T.join($S", String.class, "");
        pieces.forEach(piece -> join.add(", $L", literal(piece)));
        return join.add(")").build();
    }

    /** The text as an ordinary literal. */
    static String quoted(String text) {
        return '"' + escaped(text).replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }

    private static String literal(String text) {
        return text.indexOf('\n') < 0 ? quoted(text) : block(text);
    }

    /** Every line begins where the closing delimiter stands, so Java strips the indentation of the code and no more. */
    private static String block(String text) {
        StringBuilder block = new StringBuilder("\"\"\"\n");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            block.append(line(lines[i])).append('\n');
        }
        String last = lines[lines.length - 1];
        if (!last.isEmpty()) {
            block.append(withoutTripleQuotes(escaped(last))).append("\\\n");
        }
        return block.append("\"\"\"").toString();
    }

    /** One line of a text block whose white space at the end, which Java would strip, is said by an escape. */
    private static String line(String text) {
        String line = withoutTripleQuotes(escaped(text));
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        if (last == ' ' || last == '\t') {
            return line.substring(0, line.length() - 1) + (last == ' ' ? "\\s" : "\\t");
        }
        // A control character is written as an escape, which is not stripped; of the others none has one.
        return last > ' ' && Character.isWhitespace(last) ? line + "\\n\\" : line;
    }

    private static String withoutTripleQuotes(String escaped) {
        return escaped.replace("\"\"\"", "\"\"\\\"");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(text.charAt(++i));
            } else {
                escape(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static void escape(StringBuilder escaped, char c) {
        switch (c) {
            case '\\' -> escaped.append("\\\\");
            case '\r' -> escaped.append("\\r");
            case '\n', '\t' -> escaped.append(c);
            default -> {
                if (c < ' ') {
                    escaped.append(String.format("\\%03o", (int) c));
                } else if (isHarmful(c)) {
                    escaped.append(String.format("\\u%04x", (int) c));
                } else {
                    escaped.append(c);
                }
            }
        }
    }

    /** What editors and {@code \R} take for a line's end, what hides the order of what is read, and halves of characters. */
    private static boolean isHarmful(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > PIECE) {
            int lineEnd = text.lastIndexOf('\n', start + PIECE - 1) + 1;
            int end = lineEnd > start ? lineEnd : start + PIECE;
            if (Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
