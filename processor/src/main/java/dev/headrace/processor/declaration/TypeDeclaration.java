package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * A type of the database that a {@code @SqlType} declares.
 *
 * @param name its name in SQL, with its schema if one is written
 * @param kind what it is
 * @param source what only the source file knows
 * @param place the annotation's text
 */
public record TypeDeclaration(InterfaceName type, String name, Kind kind, SourceInfo source, Place place) {
    /** What sort of type. */
    public sealed interface Kind {
        /** An enum with its labels in order. */
        record EnumOf(List<String> labels) implements Kind {
            public EnumOf {
                labels = List.copyOf(labels);
            }
        }

        /**
         * A domain.
         *
         * @param base the type below it as written, {@code numeric(10,2)}
         * @param constraints what stands behind it as written, {@code not null check (value > 0)}; empty if nothing does
         */
        record DomainOf(String base, String constraints) implements Kind {}
    }
}
