package dev.headrace.processor.javac;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text block: line ends become {@code \n}, the common indentation and trailing white space go. */
final class TextBlockLines {
    private final MappedText content;
    private final List<Line> lines = new ArrayList<>();

    private TextBlockLines(MappedText content) {
        this.content = content;
        int start = 0;
        for (int at = 0; at < content.length(); at++) {
            if (content.charAt(at) == '\n' || content.charAt(at) == '\r') {
                lines.add(line(start, at));
                at += content.startsWith("\r\n", at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(line(start, content.length()));
    }

    /** What is left of the text between the line of the opening delimiter and the closing one. */
    static MappedText strip(MappedText content) {
        return new TextBlockLines(content).stripped();
    }

    private Line line(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(content.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && Character.isWhitespace(content.charAt(last - 1))) {
            last--;
        }
        return new Line(start, first, last, end);
    }

    private MappedText stripped() {
        int indentation = indentation();
        MappedText.Builder stripped = new MappedText.Builder();
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            if (number > 0) {
                stripped.add('\n', content.offset(lines.get(number - 1).end));
            }
            if (!line.isBlank()) {
                stripped.add(content, line.start + indentation, line.last);
            }
        }
        return stripped.endingAt(content.offset(content.length()));
    }

    /** The least indentation of a line that is not blank, or of the last, where the closing delimiter stands. */
    private int indentation() {
        Line closing = lines.get(lines.size() - 1);
        return lines.stream()
                .filter(line -> line == closing || !line.isBlank())
                .mapToInt(line -> line.first - line.start)
                .min()
                .orElse(0);
    }

    /** A line from {@code start} to {@code end}, of which {@code first} to {@code last} is not white space. */
    private record Line(int start, int first, int last, int end) {
        boolean isBlank() {
            return first == last;
        }
    }
}
