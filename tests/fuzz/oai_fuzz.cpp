// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of a repository, from its bytes to rows ready to be stored. Beside what the sanitizers see, the
// promises of the reader and of the mapping must hold for any bytes.
#include "core/model/validation.h"
#include "core/sync/oai/dc_mapping.h"
#include "core/sync/oai/oai_reader.h"
#include "core/sync/oai/xml_decoding.h"

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

void check(const HubRow &row, const Vocabularies &vocabularies)
{
    require(row.id.isValid());
    require(!row.rev.isEmpty());
    if (!row.problem.isEmpty() || row.deleted) {
        return;
    }
    require(row.document.id() == row.id);
    const auto problems = validate(row.document, vocabularies);
    require(std::none_of(problems.begin(), problems.end(),
        [](const ValidationProblem &one) { return one.severity == Severity::Problem; }));
    // What is stored is what is read again, or every harvest would see a change.
    require(Document::fromJson(row.document.toJson()).value() == row.document);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Vocabularies vocabularies = Vocabularies::builtIn().value();
    const OaiOrigin origin {
        oaiSourceUuid(QStringLiteral("https://repository.example.org/oai")), QStringLiteral("Example")};
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<OaiAnswer> answer = readOaiAnswer(body);
    if (!answer) {
        return 0;
    }
    for (const OaiRecord &record : answer->records) {
        require(!record.raw.contains(kRepairMark));
        check(toResource(record, origin, vocabularies), vocabularies);
    }
    return 0;
}
