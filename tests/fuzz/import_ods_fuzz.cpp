// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import_workbook.h"

#include <cstdint>

using namespace fourthp;
using namespace fourthp::test;

/// Any bytes as an OpenDocument spreadsheet, and any that are no archive as the content of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray file
        = bytes.startsWith("PK") ? bytes : archiveOf({{QStringLiteral("content.xml"), bytes}});
    readWorkbook(file, ImportFormat::Ods);
    return 0;
}
