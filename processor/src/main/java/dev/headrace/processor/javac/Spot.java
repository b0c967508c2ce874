package dev.headrace.processor.javac;

import com.sun.source.tree.CompilationUnitTree;

/**
 * An offset in a source file of this compilation.
 *
 * @param unit the file
 * @param offset the 0-based offset of a UTF-16 unit
 */
record Spot(CompilationUnitTree unit, int offset) {
    String file() {
        return unit.getSourceFile().getName();
    }

    String simpleFile() {
        String path = unit.getSourceFile().toUri().getPath();
        return path == null ? file() : path.substring(path.lastIndexOf('/') + 1);
    }

    int line() {
        return (int) unit.getLineMap().getLineNumber(offset);
    }
}
