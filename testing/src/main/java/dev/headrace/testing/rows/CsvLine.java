package dev.headrace.testing.rows;

import java.util.List;
import java.util.Optional;

/**
 * A line of a CSV file.
 *
 * @param number where it begins, counted from 1
 * @param cells its cells; empty for null
 */
record CsvLine(long number, List<Optional<String>> cells) {}
