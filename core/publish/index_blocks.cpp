// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/index_blocks.h"

#include "core/base/text_fold.h"
#include "core/model/case_study.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;

/// Where a term stands in the alphabet; the second part tells those apart that fold to the same.
using Place = std::pair<QString, QString>;

template <class Visit> void forEachCase(const std::vector<PrintedChapter> &chapters, Visit visit)
{
    for (const PrintedChapter &chapter : chapters) {
        for (const PrintedCase &one : chapter.cases) {
            visit(one);
        }
    }
}

struct NamedPartner
{
    PublicationSpan name;
    std::set<QString> sides;
    std::vector<const PrintedCase *> cases;
};

PublicationSpan partnerName(const PrintWords &words, const Partner &partner, const Document &study)
{
    const PublicationSpan own = words.text(words.contents().names.value(partner.stakeholder.value));
    return own.text.isEmpty()
        ? PublicationSpan {.text = partner.name, .language = words.plainTextLanguage(study)}
        : own;
}

PublicationSpans casesLinked(const PrintWords &words, const std::vector<const PrintedCase *> &cases)
{
    PublicationSpans spans;
    for (const PrintedCase *one : cases) {
        if (!spans.empty()) {
            spans.push_back({.text = words.comma()});
        }
        spans.push_back({.text = one->number, .link = u'#' + one->anchor});
    }
    return spans;
}

PublicationSpans sidesOf(const PrintWords &words, const NamedPartner &partner)
{
    QStringList labels;
    for (const QString &side : partner.sides) {
        labels.append(words.contents().labelIn(u"partner_side"_s, side, words.language()));
    }
    return labels.isEmpty() ? PublicationSpans() : plainSpans(labels.join(words.comma()));
}

} // namespace

std::vector<PublicationBlock> indexBlocks(const PrintWords &words,
    const std::vector<PrintedChapter> &chapters, const QString &field, const QString &headingWord,
    const QString &anchor)
{
    const Field *of = findField(RecordType::CaseStudy, field);
    std::map<Place, IndexEntry> entries;
    forEachCase(chapters, [&](const PrintedCase &one) {
        for (const QString &value : plainValues(one.study->json().value(field), *of, {})) {
            const QString term = words.contents().label(*of, value, words.language());
            IndexEntry &entry = entries[{foldText(term), value}];
            entry.term = term;
            if (entry.anchors.empty() || entry.anchors.back() != one.anchor) {
                entry.anchors.push_back(one.anchor);
            }
        }
    });
    if (entries.empty()) {
        return {};
    }
    PublicationBlock index;
    index.kind = Kind::Index;
    for (auto &[place, entry] : entries) {
        index.index.push_back(std::move(entry));
    }
    return {headingBlock(1, anchor, plainSpans(words.word(headingWord))), index};
}

std::vector<PublicationBlock> partnerBlocks(
    const PrintWords &words, const std::vector<PrintedChapter> &chapters, const QString &anchor)
{
    std::map<Place, NamedPartner> partners;
    forEachCase(chapters, [&](const PrintedCase &one) {
        for (const Partner &partner : CaseStudy::from(*one.study).partners) {
            const PublicationSpan name = partnerName(words, partner, *one.study);
            if (name.text.isEmpty()) {
                continue; // Not here, or not to be named.
            }
            NamedPartner &known = partners[{foldText(name.text), partner.stakeholder.value}];
            known.name = name;
            if (!partner.side.isEmpty()) {
                known.sides.insert(partner.side);
            }
            if (known.cases.empty() || known.cases.back() != &one) {
                known.cases.push_back(&one);
            }
        }
    });
    if (partners.empty()) {
        return {};
    }
    PublicationBlock table;
    table.kind = Kind::Table;
    table.table.headings = {plainSpans(words.fieldLabel(u"partners.name"_s)),
        plainSpans(words.fieldLabel(u"partners.side"_s)), plainSpans(words.word(u"cases"_s))};
    for (const auto &[place, partner] : partners) {
        table.table.rows.push_back(
            {{partner.name}, sidesOf(words, partner), casesLinked(words, partner.cases)});
    }
    return {headingBlock(1, anchor, plainSpans(words.word(u"partners"_s))),
        blockOf(Kind::Paragraph, plainSpans(words.word(u"partners_note"_s))), table};
}

PublicationBlock caseTable(const PrintWords &words, const std::vector<PrintedChapter> &chapters)
{
    static const QStringList columns {u"countries"_s, u"sector"_s, u"practice_status"_s, u"start"_s};
    PublicationBlock table;
    table.kind = Kind::Table;
    table.table.headings = {plainSpans(u"#"_s), plainSpans(words.word(u"case"_s))};
    for (const QString &key : columns) {
        table.table.headings.push_back(plainSpans(words.fieldLabel(key)));
    }
    forEachCase(chapters, [&](const PrintedCase &one) {
        PublicationSpan title = words.text(one.study->json().value("title"_L1));
        title.text = words.caseTitle(*one.study);
        title.link = one.anchor.isEmpty() ? QString() : u'#' + one.anchor;
        std::vector<PublicationSpans> row {plainSpans(one.number), {title}};
        for (const QString &key : columns) {
            const Field *field = findField(RecordType::CaseStudy, key);
            QStringList labels;
            for (const QString &value : plainValues(one.study->json().value(key), *field, {})) {
                labels.append(words.contents().label(*field, value, words.language()));
            }
            row.push_back(labels.isEmpty() ? PublicationSpans() : plainSpans(labels.join(words.comma())));
        }
        table.table.rows.push_back(std::move(row));
    });
    return table;
}

} // namespace fourthp
