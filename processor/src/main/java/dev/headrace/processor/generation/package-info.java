/** Java and JSON out: the pipeline class, the rows, the test superclass, the manifest. */
package dev.headrace.processor.generation;
