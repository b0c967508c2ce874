package dev.headrace.testing.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an empty cell, which is null, from an empty text in quotes. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLine> {
    private List<Optional<String>> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        cells.add(Optional.of(text).filter(found -> quoted || !found.isEmpty()));
    }

    @Override
    protected CsvLine buildRecord() {
        return new CsvLine(getStartingLineNumber(), List.copyOf(cells));
    }
}
