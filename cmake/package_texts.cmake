# SPDX-License-Identifier: GPL-3.0-or-later
# CPack runs this on what is to be packed. Debian wants a list of versions in its own form, and texts packed, without the
# time of that in them. SOURCE_DATE_EPOCH is the time.
file(GLOB_RECURSE news ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/NEWS.md)
cmake_path(GET news PARENT_PATH documents)
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog "fourthp (${CPACK_PACKAGE_VERSION}) bookworm; urgency=medium

  * What changed is told in NEWS.md.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.1)
foreach(text IN LISTS news pages ITEMS ${documents}/changelog)
    execute_process(COMMAND gzip -9n ${text} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
