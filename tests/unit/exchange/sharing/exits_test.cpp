// SPDX-License-Identifier: GPL-3.0-or-later
// One walk through every way out of the core that docs/sharing.md names, with marked words in the records, which are
// then looked for in whatever was written. The clipboard has its own test beside the window.
#include "core/exchange/export_run.h"
#include "core/publish/chosen_cases.h"
#include "core/publish/compendium.h"
#include "core/publish/publish_run.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Marking
{
    QString tlp;
    QString word; ///< In the title of each record that bears it.
};
const std::vector<Marking> kMarkings {{u"TLP:CLEAR"_s, u"zqclear"_s}, {u"TLP:GREEN"_s, u"zqgreen"_s},
    {u"TLP:AMBER"_s, u"zqamber"_s}, {u"TLP:AMBER+STRICT"_s, u"zqstrict"_s}, {u"TLP:RED"_s, u"zqred"_s},
    {u"TLP:PURPLE"_s, u"zqodd"_s}};
const QString kGroup = u"Casework group"_s;

/// Words that no exit may ever let out.
const QStringList kNever {u"zqred"_s, u"zqodd"_s, u"zqended"_s, u"zqmine"_s, u"Zqghost"_s};

/// A library with records of a hub in every marking and of every kind that a way out treats on its own.
class MarkedOffice : public Office
{
public:
    MarkedOffice()
    {
        for (const Marking &marking : kMarkings) {
            for (int n = 0; n < 4; ++n) { // Every type that `hubRecord` makes.
                add(hubRecord(next()), marking.tlp, marking.word, {{u"start"_s, u"2026-12-01"_s}});
            }
        }
        const QString red = add(stakeholder(), u"TLP:RED"_s, u"zqred house"_s, {});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s, {{u"focal_point"_s, person(u"Zqperson Fine"_s, u"2026-01-10"_s)}});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s, {{u"focal_point"_s, person(u"Zqghost Gone"_s, u"2019-01-10"_s)}});
        addStory(u"zqstory"_s, u"2026-01-10"_s);
        addStory(u"zqended"_s, u"2019-01-10"_s);
        const QJsonObject partner {{u"id"_s, u"p1"_s}, {u"stakeholder"_s, red}, {u"name"_s, u"Zqhidden house"_s},
            {u"side"_s, u"private"_s}};
        const QJsonObject link {{u"id"_s, u"l1"_s}, {u"rel"_s, u"part_of"_s}, {u"to"_s, red}};
        m_case = add(hubRecord(1), u"TLP:GREEN"_s, u"zqgreen case"_s,
            {{u"partners"_s, QJsonArray {partner}}, {u"links"_s, QJsonArray {link}}});
        m_red = red;
        for (const StoredRecord &record : all()) {
            REQUIRE(RecordWriter(*there.library).edit(record.id, {{u"local_notes"_s, u"zqmine"_s}}, {u"t"_s, {}}));
        }
    }

    std::vector<qint64> docids()
    {
        const auto found = there.connection().all(
            u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
        REQUIRE(found);
        return *found;
    }
    const QString &redId() const { return m_red; }

private:
    int next() { return m_next++; }
    QJsonObject stakeholder()
    {
        while (m_next % 4 != 0) {
            ++m_next;
        }
        return hubRecord(next());
    }
    static QJsonObject person(const QString &name, const QString &given)
    {
        return {{u"role"_s, u"Desk"_s}, {u"person"_s, name}, {u"consent"_s, QJsonObject {{u"given_on"_s, given}}}};
    }
    void addStory(const QString &word, const QString &given)
    {
        QJsonObject record = hubRecord(next());
        record.insert(u"_id"_s, QString(u"story:"_s + word));
        record.insert(u"type"_s, u"story"_s);
        add(record, u"TLP:GREEN"_s, word,
            {{u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, given}}}});
    }
    QString add(QJsonObject record, const QString &tlp, const QString &word, const QJsonObject &more)
    {
        record.insert(u"tlp"_s, tlp);
        record.insert(u"title"_s, QJsonObject {{u"en"_s, word}});
        record.insert(u"review_state"_s, u"published"_s);
        for (auto it = more.begin(); it != more.end(); ++it) {
            record.insert(it.key(), it.value());
        }
        receive({hubRow(record)});
        return record.value(u"_id"_s).toString();
    }
    std::vector<StoredRecord> all()
    {
        std::vector<StoredRecord> records;
        REQUIRE(forEachRecord(there.connection(), Layer::Shown, RecordType::Unknown, [&records](const StoredRecord &one) {
            if (one.visible && one.state != u"read_only_newer"_s) {
                records.push_back(one);
            }
            return true;
        }));
        return records;
    }

    int m_next = 100;
    QString m_case;
    QString m_red;
};

/// Everything that can be read in a file, an archive or a folder, by programs of Python that share no code with ours.
QString textOf(const QString &path)
{
    static const QString program = u"import gzip,io,os,sys,zipfile\n"
                                   "def read(b):\n"
                                   "  if b[:2]==b'PK':\n"
                                   "    z=zipfile.ZipFile(io.BytesIO(b)); return b' '.join(read(z.read(n)) for n in z.namelist())\n"
                                   "  if b[:2]==b'\\x1f\\x8b': return gzip.decompress(b)\n"
                                   "  return b\n"
                                   "out=sys.stdout.buffer\n"
                                   "for a in sys.argv[1:]:\n"
                                   "  fs=[a] if os.path.isfile(a) else [os.path.join(d,f) for d,_,n in os.walk(a) for f in n]\n"
                                   "  for f in fs: out.write(os.path.basename(f).encode()+b' '+read(open(f,'rb').read())+b'\\n')\n"_s;
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), {u"-c"_s, program, path});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

void checkNever(const QString &text)
{
    for (const QString &word : kNever) {
        CAPTURE(word);
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
}

void checkAmber(const QString &text, bool mayLeave)
{
    CHECK(text.contains(u"zqamber"_s) == mayLeave);
    CHECK(text.contains(u"zqstrict"_s) == mayLeave);
}

} // namespace

TEST_CASE("No export of any format lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const FormatFacts &facts = exportFormats()[size_t(GENERATE(range(0, 11)))];
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"everything"_s);
    const bool isForGroup = GENERATE(false, true);
    CAPTURE(facts.code.data(), redaction, isForGroup);
    ExportOptions options;
    options.format = facts.format;
    options.redaction = *redactionFromCode(redaction);
    options.recipients = isForGroup ? kGroup : QString();
    options.columns = {u"title"_s, u"partners"_s, u"partners.name"_s, u"links"_s, u"focal_point"_s,
        u"focal_point.person"_s, u"tlp"_s};
    QDir(office.there.folder.path()).mkpath(u"out"_s);
    const ExportOrder order {office.docids(), options, office.path(u"out/file"_s), {.relations = true, .about = true, .scope = {}}, u"t"_s};

    const auto report = exportRecords(*office.there.library, order, Labels(office.there.vocabularies, {u"en"_s}), {});

    REQUIRE(report);
    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK(text.contains(u"zqclear"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(office.redId()));
    const bool holdsPersons = facts.isTable || facts.format == ExportFormat::Ndjson;
    CHECK(text.contains(u"Zqperson"_s) == (holdsPersons && redaction == u"everything"_s));
}

TEST_CASE("No publication lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const PublishFormat format
        = GENERATE(PublishFormat::Html, PublishFormat::Markdown, PublishFormat::Odt, PublishFormat::Docx);
    const bool isForGroup = GENERATE(false, true);
    const auto word = [](const QString &, const char *, const char *text) { return QString::fromUtf8(text); };
    const QString group = isForGroup ? kGroup : QString();

    const auto chosen = contentsOfChosen(*office.there.library, {.docids = office.docids(), .recipients = group}, word);
    REQUIRE(chosen);
    const auto book = compendiumOf(chosen->contents, {.recipients = group, .date = {2026, 11, 24}});
    REQUIRE(book);
    REQUIRE(writePublication(*office.there.library, *book, format, office.path(u"out"_s), Overwrite::Never));

    const QString text = textOf(office.path(u"out"_s));
    checkNever(text);
    checkAmber(text, isForGroup);
    CHECK(text.contains(u"zqgreen"_s));
    CHECK_FALSE(text.contains(u"Zqhidden"_s));
    CHECK_FALSE(text.contains(u"Zqperson"_s));
}

TEST_CASE("No bundle lets out what docs/sharing.md keeps here", "[exchange]")
{
    MarkedOffice office;
    const BundleKind kind = GENERATE(BundleKind::Rows, BundleKind::Contribution);
    const QString redaction = GENERATE(as<QString>(), u"public"_s, u"partners"_s, u"everything"_s);
    const bool withAmber = GENERATE(false, true);
    CAPTURE(int(kind), redaction, withAmber);
    BundleOrder order = office.order(u"bundle"_s);
    order.kind = kind;
    order.privacy = {.withAmber = withAmber, .redaction = *redactionFromCode(redaction)};
    REQUIRE(RecordWriter(*office.there.library).edit({hubRecord(100).value(u"_id"_s).toString()},
        {{u"summary"_s, QJsonObject {{u"en"_s, u"Changed here"_s}}}}, {u"t"_s, {}}));

    office.write(order);

    const QString text = textOf(office.path(u"bundle"_s));
    checkNever(text);
    if (kind == BundleKind::Rows) {
        checkAmber(text, withAmber);
        CHECK(text.contains(u"zqgreen"_s));
        CHECK(text.contains(u"Zqperson"_s) == (redaction == u"everything"_s));
    }
}
