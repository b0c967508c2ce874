package dev.headrace.processor.declaration;

/**
 * What a source file says of an interface and its class file does not; carried in a generated resource for later builds.
 *
 * @param file the source file's name without its folder
 * @param line the 1-based line of the declaration; 0 if it is not known
 * @param doc the Javadoc, stripped; empty if there is none
 * @param compiledNow whether its source is part of this compilation
 */
public record SourceInfo(String file, int line, String doc, boolean compiledNow) {}
