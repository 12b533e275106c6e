// SPDX-License-Identifier: GPL-3.0-or-later
// Long text of a record, from any bytes: no picture, no file and no scheme but those of the web comes out of it, and no
// letter that was not written.
#include "core/model/link_verdict.h"
#include "core/model/marked_text.h"
#include "tests/fuzz/import_fuzz.h"

using namespace fourthp;
using fourthp::test::requireThat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    qsizetype letters = 0;
    for (const MarkedBlock &block : readMarkedText(text)) {
        requireThat(block.level >= 0 && block.level <= 3);
        for (const MarkedSpan &span : block.spans) {
            letters += span.text.size();
            const bool isOfTheWeb = span.link.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
                || span.link.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
            requireThat(span.link.isEmpty() || isOfTheWeb);
            (void)judgeLink(span.link);
        }
    }
    requireThat(letters <= text.size());
    return 0;
}
