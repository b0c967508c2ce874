package dev.headrace.processor.declaration;

import dev.headrace.graph.TableIndex;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * {@code @Index}.
 *
 * @param index what it says
 * @param place the annotation
 */
public record IndexDeclaration(TableIndex index, Place place) {
    /** The same index of these columns, and with these expressions as the server gets them. */
    public IndexDeclaration of(List<String> columns, List<String> include, String expression, String where) {
        return new IndexDeclaration(
                new TableIndex(index.name(), index.method(), columns, expression, index.unique(), where, include),
                place);
    }
}
