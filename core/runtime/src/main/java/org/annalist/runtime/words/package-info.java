/** What the runtime says, in the languages of its readers. */
package org.annalist.runtime.words;
