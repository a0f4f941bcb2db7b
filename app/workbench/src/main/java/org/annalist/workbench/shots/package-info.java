/** Pictures of the real window, perspective by perspective. */
package org.annalist.workbench.shots;
