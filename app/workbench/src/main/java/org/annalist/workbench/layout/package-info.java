/** Where parts stand: perspectives of stacks with sashes between them. */
package org.annalist.workbench.layout;
