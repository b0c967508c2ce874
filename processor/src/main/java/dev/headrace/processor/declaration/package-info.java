/** What the user wrote, as records; the only reader of annotations. */
package dev.headrace.processor.declaration;
