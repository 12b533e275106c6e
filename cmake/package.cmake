# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package; .ci/package makes it and compares it with itself.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fourthp)
set(CPACK_PACKAGE_CONTACT "The Fourth P project <nobody@fourthp.invalid>") # Debian asks for an address; there is none.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "knowledge hub on partnerships against trafficking in persons")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Fourth P keeps a library of stakeholders, knowledge resources, case studies,
human stories and events on one laptop, for people who fight trafficking in
persons through public-private partnerships. It searches without a network in
English, French and Arabic, lets staff write and review case studies with undo
and history, prepares editions of the Compendium, and takes and gives records
through hubs, signed bundles and files.")
set(CPACK_PACKAGE_HOMEPAGE_URL https://fourthp.github.io)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Libraries are found by what the programs are linked with; what Qt loads by name is told here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsqlite3-0 (>= 3.40), libqt6svg6, qt6-translations-l10n, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, ca-certificates, gnome-keyring | kwalletmanager, shared-mime-info")

install(FILES ${PROJECT_SOURCE_DIR}/.reuse/dep5 DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME NEWS.md)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package_texts.cmake)
include(CPack)
