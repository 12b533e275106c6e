// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_scan.h"
#include "tests/unit/exchange/export_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

PersonalScan scanOf(Export &list, const QString &query, const ExportOptions &options = inFormat(ExportFormat::Ndjson))
{
    const auto scan = scanForPersonalData(*list.temp.library, list.find(query), options, {u"en"_s});
    REQUIRE(scan);
    return *scan;
}

QStringList wordsOf(const PersonalScan &scan)
{
    QStringList words;
    for (const PersonalFinding &finding : scan.findings) {
        words.append(finding.path + u' ' + personalKindCode(finding.place.kind) + u": "_s + finding.excerpt);
    }
    return words;
}

QJsonObject english(const QString &text)
{
    return {{u"en"_s, text}};
}

} // namespace

TEST_CASE("Nothing is found in the public facts of the starter library", "[exchange]")
{
    Export list;

    const PersonalScan scan = scanOf(list, {});

    CHECK(wordsOf(scan) == QStringList());
    CHECK(scan.records > 100);
}

TEST_CASE("A name that the library knows of a focal point is found in the texts of other records", "[exchange]")
{
    Export list(Contents::Empty);
    list.add(u"A bank"_s,
        {{u"tags"_s, QJsonArray {u"other"_s}},
            {u"focal_point"_s,
                QJsonObject {{u"person"_s, u"Amina Wanjiru"_s}, {u"consent"_s, QJsonObject {{u"given_on"_s, u"2026-01-10"_s}}}}}},
        RecordType::Stakeholder);
    const RecordId id = list.add(u"A practice"_s,
        {{u"summary"_s, QJsonObject {{u"fr"_s, u"Selon AMINA WANJIRU, la banque a tout bloqué."_s}}}},
        RecordType::CaseStudy);

    const PersonalScan scan = scanOf(list, u"tag:x"_s);

    CHECK(wordsOf(scan) == QStringList {u"summary.fr name: Selon AMINA WANJIRU, la banque a tout bloqué."_s});
    CHECK(scan.findings.front().record == id);
    CHECK(scan.findings.front().title == u"A practice"_s);
}

TEST_CASE("Only what would leave is looked at: not what stays, and nothing that the redaction takes", "[exchange]")
{
    Export list(Contents::Empty);
    const QJsonObject call = english(u"Call +254 20 271 2345."_s);
    list.add(u"Red plan"_s, {{u"tlp"_s, u"TLP:RED"_s}, {u"summary"_s, call}});
    list.add(u"Amber plan"_s, {{u"tlp"_s, u"TLP:AMBER"_s}, {u"summary"_s, call}});
    list.add(u"A noted plan"_s, {{u"local_notes"_s, u"Call +254 20 271 2345."_s}});

    CHECK(scanOf(list, u"tag:x"_s).total == 0);
    ExportOptions forGroup = inFormat(ExportFormat::Ndjson);
    forGroup.recipients = u"Casework group"_s;
    CHECK(scanOf(list, u"tag:x"_s, forGroup).total == 1);
}

TEST_CASE("One's own notes are looked at where a column of the table shows them", "[exchange]")
{
    Export list(Contents::Empty);
    const RecordId id = list.add(u"A noted plan"_s, {{u"local_notes"_s, u"Call +254 20 271 2345."_s}});
    ExportOptions options = plainTable({u"title"_s, u"local_notes"_s});
    options.redaction.withPersonalData = true;

    const PersonalScan scan = scanOf(list, {}, options);

    CHECK(wordsOf(scan) == QStringList {u"local_notes telephone: Call +254 20 271 2345."_s});
    REQUIRE(scan.findings.size() == 1);
    CHECK(scan.findings.front().record == id);
    CHECK(scanOf(list, {}, plainTable({u"title"_s})).total == 0);
}
