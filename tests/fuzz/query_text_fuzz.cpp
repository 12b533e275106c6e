// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types into the search box: never refused, and what is printed of it reads as the same query.
#include "core/search/query_text.h"
#include "tests/fuzz/import_fuzz.h"

using namespace fourthp;
using fourthp::test::requireThat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ParsedQuery parsed = parseQuery(text);
    requireThat(parseQuery(printQuery(parsed.query)).query == parsed.query);
    qsizetype end = 0;
    for (const ReadPart &part : parsed.parts) {
        requireThat(part.start >= end && part.length > 0);
        end = part.start + part.length;
    }
    requireThat(end <= text.size());
    return 0;
}
