package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The braces, commas and elements of an array's literal. */
final class ArrayLiteral {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(?:[^\"{},\\\\]|\\\\.)*+", Pattern.DOTALL);

    private final String text;
    private final List<String> elements = new ArrayList<>();
    private final boolean wellFormed;
    private int at;

    ArrayLiteral(String text) {
        this.text = text;
        this.wellFormed = braces() && at == text.length();
    }

    boolean isWellFormed() {
        return wellFormed;
    }

    /** The elements that are not NULL. */
    List<String> elements() {
        return elements;
    }

    private boolean braces() {
        if (!accept('{')) {
            return false;
        }
        if (accept('}')) {
            return true;
        }
        do {
            boolean item = peek() == '{' ? braces() : element();
            if (!item) {
                return false;
            }
        } while (accept(','));
        return accept('}');
    }

    private boolean element() {
        spaces();
        Matcher quoted = QUOTED.matcher(text).region(at, text.length());
        if (quoted.lookingAt()) {
            at = quoted.end();
            elements.add(unescaped(quoted.group(1)));
            spaces();
            return true;
        }
        Matcher plain = PLAIN.matcher(text).region(at, text.length());
        String element = plain.lookingAt() ? InputSyntax.trimmed(plain.group()) : "";
        at = plain.end();
        if (!element.isEmpty() && !element.equalsIgnoreCase("null")) {
            elements.add(unescaped(element));
        }
        return !element.isEmpty() && peek() != '"' && peek() != '{';
    }

    private static String unescaped(String element) {
        return element.replaceAll("(?s)\\\\(.)", "$1");
    }

    private char peek() {
        spaces();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void spaces() {
        while (at < text.length() && InputSyntax.isSpace(text.charAt(at))) {
            at++;
        }
    }
}
