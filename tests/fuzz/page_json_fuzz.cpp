// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of a hub, from its bytes to rows that a page stores: the feed, bodies asked for one by one, and
// what is checked before a row is stored. Beside what the sanitizers see, the promises of these must hold for
// any bytes.
#include "core/model/merge_records.h"
#include "core/model/validation.h"
#include "core/sync/hub_json.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace fourthp;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// What the applier does with a body before it is stored.
void checkBody(const QJsonObject &body, const Vocabularies &vocabularies)
{
    if (isNestedDeeperThan(body, kDeepestNesting)) {
        return;
    }
    const Document document = Document::cleaned(body);
    // Cleaning ends: what is stored is what is read again, or every pull would see a change.
    require(Document::cleaned(document.json()) == document);
    require(Document::fromStored(document.toJson()) == document);
    const Merged same = mergeRecords(document, document, document);
    require(same.conflicts.isEmpty());
    require(sameContent(same.document, document));
    validate(document, vocabularies);
}

void checkPage(const ChangePage &page, const Vocabularies &vocabularies)
{
    require(!page.lastSeq.isEmpty());
    require(page.received >= qint64(page.rows.size()));
    // A place is sent back as it came.
    require(!sinceParameter(page.lastSeq).isNull());
    for (const ChangeRow &row : page.rows) {
        require(!row.id.isEmpty() && !row.id.startsWith(QLatin1String("_design/")));
        require(!row.rev.isEmpty() && row.leaves.contains(row.rev));
        if (row.body) {
            require(row.body->value(QLatin1String("_id")).toString() == row.id);
            require(row.leaves.contains(row.body->value(QLatin1String("_rev")).toString()));
            checkBody(*row.body, vocabularies);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Vocabularies vocabularies = Vocabularies::builtIn().value();
    const QByteArray answer(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<ChangePage> page = parseChanges(answer)) {
        checkPage(*page, vocabularies);
    }
    if (const Result<std::vector<QJsonObject>> bodies = parseBulkGet(answer)) {
        for (const QJsonObject &body : *bodies) {
            checkBody(body, vocabularies);
        }
    }
    return 0;
}
