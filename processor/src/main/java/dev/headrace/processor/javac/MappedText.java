package dev.headrace.processor.javac;

import java.util.Arrays;

/** A text that knows, for each of its UTF-16 units and for its end, where in the source file it was written. */
final class MappedText {
    private final String text;
    private final int[] offsets;

    private MappedText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean startsWith(String prefix, int index) {
        return text.startsWith(prefix, index);
    }

    /** Where in the file the unit of that index begins; for the length, where the text ends. */
    int offset(int index) {
        return offsets[index];
    }

    MappedText part(int start, int end) {
        return new MappedText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end + 1));
    }

    /** Puts a text together from units of others. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[256];

        int length() {
            return text.length();
        }

        Builder add(char unit, int offset) {
            keep(text.length(), offset);
            text.append(unit);
            return this;
        }

        Builder add(MappedText part, int start, int end) {
            for (int index = start; index < end; index++) {
                add(part.charAt(index), part.offset(index));
            }
            return this;
        }

        MappedText endingAt(int offset) {
            keep(text.length(), offset);
            return new MappedText(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
        }

        private void keep(int index, int offset) {
            if (index == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * index);
            }
            offsets[index] = offset;
        }
    }
}
