/** How it looks: colours, faces, marks and icons. Numbers are pixels at 100 %. */
package org.annalist.workbench.look;
