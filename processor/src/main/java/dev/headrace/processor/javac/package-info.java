/** Back to the compiler: messages at their places. */
package dev.headrace.processor.javac;
