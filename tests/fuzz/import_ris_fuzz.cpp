// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return fourthp::test::readAny(data, size, fourthp::ImportFormat::Ris);
}
