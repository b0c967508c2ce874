package dev.headrace.processor.generation;

import java.util.regex.Pattern;

/** Takes over what users wrote in Javadoc into generated Javadoc. */
final class DocText {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    /** Simple names may mean another class, or none, in the generated file. */
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");

    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");

    private DocText() {}

    /** The first sentence on one line; empty if there is no text. */
    static String firstSentence(String doc) {
        String text = BLOCK_TAG.split(doc, 2)[0].strip().replaceAll("\\s+", " ");
        var end = SENTENCE_END.matcher(text);
        return safe(end.find() ? text.substring(0, end.end()) : text);
    }

    /** All of the text on one line, as a comment in a database says it: without Javadoc's tags and HTML's. */
    static String plain(String doc) {
        String text = BLOCK_TAG.split(doc, 2)[0];
        String unlinked = LINK.matcher(text)
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                        link.group(2).isBlank() ? link.group(1) : link.group(2)));
        return INLINE.matcher(unlinked)
                .replaceAll("$1")
                .replaceAll("</?[a-zA-Z][^<>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String safe(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                        link.group(2).isBlank() ? "{@code " + link.group(1) + "}" : link.group(2)))
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }
}
