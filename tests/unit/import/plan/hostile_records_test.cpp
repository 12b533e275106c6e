// SPDX-License-Identifier: GPL-3.0-or-later
// Every awkward text in every place of a record, as a table that two foreign programs read, and back.
#include "tests/unit/import/plan/naughty_desk.h"

#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows as a program sees them that prints them as JSON.
QJsonArray rowsBy(const QString &program, const QStringList &arguments)
{
    QProcess reader;
    reader.start(program, arguments);
    REQUIRE(reader.waitForFinished(120'000));
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
}

QJsonArray rowsByPython(const QString &path)
{
    return rowsBy(QStringLiteral(PYTHON3_PROGRAM),
        {u"-c"_s,
            u"import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))))"_s,
            path});
}

/// Text::CSV in plain Perl, which shares nothing with Python's reader or ours (libcsv).
QJsonArray rowsByPerl(const QString &path)
{
    return rowsBy(QStringLiteral(PERL_PROGRAM),
        {u"-MText::CSV"_s, u"-MJSON::PP"_s, u"-e"_s,
            u"open my $in, '<:utf8', $ARGV[0] or die $!; my $csv = Text::CSV->new({binary => 1, strict => "
            u"1}) or die;"
            "my @rows; while (my $row = $csv->getline($in)) { $rows[0] or $row->[0] =~ s/^\\x{FEFF}//; push "
            "@rows, $row }"
            "$csv->eof or die $csv->error_diag; print JSON::PP->new->utf8->encode(\\@rows)"_s,
            path});
}

/// Each text in the title and summary of one record, and in the other names and the acronym's place of
/// another.
class HostileRecords
{
public:
    QJsonObject make(qsizetype n) const
    {
        const QString &text = texts.at(n % texts.size());
        if (n < texts.size()) {
            return {{u"title"_s, titled(u"Name "_s + text + u'.')}, {u"summary"_s, titled(text + u" end"_s)}};
        }
        return {{u"title"_s, titled(u"Other name "_s + QString::number(n))},
            {u"summary"_s, titled(u"'"_s + text + u'x')},
            {u"also_known_as"_s, QJsonArray {QString(u"."_s + text + u"."_s), u"second"_s}}};
    }

    const QStringList texts = naughtyTexts();
    NaughtyDesk desk {RecordType::Stakeholder, 2 * texts.size(), [this](qsizetype n) { return make(n); }};

private:
    static QJsonObject titled(const QString &text) { return {{u"en"_s, text}}; }
};

ExportOptions tableOf(CsvPreset preset)
{
    ExportOptions options;
    options.preset = preset;
    options.columns = {u"address"_s, u"type"_s, u"title"_s, u"summary"_s, u"also_known_as"_s, u"tlp"_s};
    options.cells = CellText::Codes;
    options.severalValues = SeveralValues::ColumnEach; // In one cell a semicolon would part them.
    return options;
}

} // namespace

TEST_CASE("Hostile records are the same table to two foreign programs, the same bytes twice, and the same "
          "records again",
    "[import][hostile]")
{
    HostileRecords records;
    REQUIRE(2 * records.texts.size() >= 708);
    const CsvPreset preset = GENERATE(CsvPreset::Data, CsvPreset::Excel);
    const QString path = records.desk.exported(tableOf(preset));
    const QByteArray bytes = bytesOf(path);

    const QJsonArray rows = rowsByPython(path);
    const QJsonArray perl = rowsByPerl(path);
    REQUIRE(perl.size() == rows.size());
    for (qsizetype n = 0; n < rows.size(); ++n) {
        INFO(QJsonDocument(rows.at(n).toArray()).toJson().toStdString()
            << QJsonDocument(perl.at(n).toArray()).toJson().toStdString());
        const bool isSame = rows.at(n) == perl.at(n);
        CHECK(isSame);
    }
    REQUIRE(rows.size() == 2 * records.texts.size() + 1);
    if (preset
        == CsvPreset::Data) { // Letter by letter; in the other some are made harmless, and undone below.
        QHash<QString, QJsonArray> byId;
        for (const QJsonValue row : rows) {
            byId.insert(row.toArray().at(0).toString(), row.toArray());
        }
        for (qsizetype n = 0; n < 2 * records.texts.size(); ++n) {
            const QJsonObject record = records.desk.recordIn(records.desk.here, n);
            const QJsonArray row = byId.value(records.desk.idOf(n));
            CAPTURE(n);
            REQUIRE(row.size() >= 6);
            CHECK(row.at(2) == record.value(u"title"_s).toObject().value(u"en"_s));
            CHECK(row.at(3) == record.value(u"summary"_s).toObject().value(u"en"_s));
        }
    }
    const bool isSameAgain = bytesOf(records.desk.exported(tableOf(preset))) == bytes;
    CHECK(isSameAgain);

    Import there;
    records.desk.importInto(there, path, ImportFormat::Csv);
    QStringList changed;
    for (qsizetype n = 0; n < 2 * records.texts.size(); ++n) {
        const QJsonObject before = records.desk.recordIn(records.desk.here, n);
        const QJsonObject after = records.desk.recordIn(there, n);
        for (const QString &key : {u"title"_s, u"summary"_s, u"also_known_as"_s}) {
            if (before.value(key) != after.value(key)) {
                changed.append(records.desk.idOf(n) + u' ' + key + u": "_s
                    + records.texts.at(n % records.texts.size()).left(40));
            }
        }
    }
    CHECK(changed == QStringList());
    const bool isSameFromThere = bytesOf(records.desk.exported(there, tableOf(preset))) == bytes;
    CHECK(isSameFromThere);
}
