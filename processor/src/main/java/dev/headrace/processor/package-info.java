/** The door that javac knocks at. */
package dev.headrace.processor;
