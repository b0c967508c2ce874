/** What the build says: one mistake, one message, in one form, at one place. */
package dev.headrace.processor.diagnostic;
