/** The vocabulary: the annotations that users put on interfaces. It needs nothing else of Headrace at run time. */
package dev.headrace;
