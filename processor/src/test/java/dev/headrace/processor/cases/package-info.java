/** Case folders: Java in, the compiler's whole output or the generated files out. */
package dev.headrace.processor.cases;
