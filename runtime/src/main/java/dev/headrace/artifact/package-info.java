/** What a run leaves for other tools, as JSON. */
package dev.headrace.artifact;
