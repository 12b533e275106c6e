// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/case_blocks.h"

#include "core/model/field_catalogue.h"
#include "core/publish/field_spans.h"
#include "core/publish/source_notes.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;
using Blocks = std::vector<PublicationBlock>;

void append(Blocks &blocks, Blocks &&more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool isBlock(const Field &field)
{
    return field.kind == FieldKind::LongText || (field.kind == FieldKind::Group && field.repeats());
}

/// A field that stands below a heading of its own.
Blocks fieldBlocks(
    const PrintWords &words, const FieldSpans &spans, const Field &field, const QJsonValue &value, int level)
{
    Blocks text;
    if (field.kind == FieldKind::LongText) {
        text = words.markedBlocks(value, level);
    } else {
        for (const PublicationSpans &item : spans.groups(field, field.key, value)) {
            text.push_back(blockOf(Kind::Bullet, item));
        }
    }
    return text;
}

PublicationBlock factBlock(const QString &term, const PublicationSpans &spans)
{
    PublicationBlock fact = blockOf(Kind::Fact, spans);
    fact.term = term;
    return fact;
}

} // namespace

std::vector<PublicationBlock> caseBlocks(
    const PrintWords &words, const Document &study, const QString &anchor, int level, Anchors &anchors)
{
    const SourceNotes notes(words, study, anchor, level, anchors);
    const FieldSpans spans(words, study, notes);
    Blocks facts;
    Blocks texts;
    for (const QString &key : words.contents().fields) {
        const Field *field = findField(RecordType::CaseStudy, key);
        const QJsonValue value = study.json().value(key);
        if (field == nullptr || value.isUndefined() || key == "sources"_L1) {
            continue; // Sources are the notes.
        }
        if (isBlock(*field)) {
            if (Blocks text = fieldBlocks(words, spans, *field, value, level); !text.empty()) {
                texts.push_back(headingBlock(
                    level, anchors.take(anchor + u'-' + key), plainSpans(words.fieldLabel(key))));
                append(texts, std::move(text));
            }
            continue;
        }
        const PublicationSpans line = field->kind == FieldKind::Group
            ? spans.group(*field, key, value.toObject())
            : spans.line(*field, value);
        if (!line.empty()) {
            facts.push_back(factBlock(words.fieldLabel(key), line));
        }
    }
    Blocks blocks = words.markedBlocks(study.json().value("summary"_L1), level - 1);
    append(blocks, std::move(facts));
    append(blocks, std::move(texts));
    append(blocks, notes.blocks());
    return blocks;
}

} // namespace fourthp
