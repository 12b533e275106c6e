// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Required: return u"required"_s;
    case Rule::WrongKind: return u"wrong_kind"_s;
    case Rule::UnknownCode: return u"unknown_code"_s;
    case Rule::BadFormat: return u"bad_format"_s;
    case Rule::TooLong: return u"too_long"_s;
    case Rule::MissingItemId: return u"missing_item_id"_s;
    case Rule::OutOfRange: return u"out_of_range"_s;
    case Rule::TooLarge: return u"too_large"_s;
    case Rule::Large: return u"large"_s;
    case Rule::Repeated: return u"repeated"_s;
    case Rule::NumberWithoutSource: return u"number_without_source"_s;
    case Rule::ResultWithoutSource: return u"result_without_source"_s;
    case Rule::ScoreWithoutReason: return u"score_without_reason"_s;
    case Rule::TooFewStatements: return u"too_few_statements"_s;
    case Rule::ShownWithoutReason: return u"shown_without_reason"_s;
    case Rule::PersonWithoutConsent: return u"person_without_consent"_s;
    case Rule::IllegalMove: return u"illegal_move"_s;
    case Rule::BadId: return u"bad_id"_s;
    }
    Q_UNREACHABLE();
}

const char *rulePattern(Rule rule)
{
    switch (rule) {
    case Rule::Required: return QT_TRANSLATE_NOOP("Validation", "%1 is required in this state.");
    case Rule::WrongKind: return QT_TRANSLATE_NOOP("Validation", "%1 holds a value of the wrong kind.");
    case Rule::UnknownCode: return QT_TRANSLATE_NOOP("Validation", "%1 holds a value that is not in its list.");
    case Rule::BadFormat: return QT_TRANSLATE_NOOP("Validation", "%1 is not written as it should be.");
    case Rule::TooLong: return QT_TRANSLATE_NOOP("Validation", "%1 is too long.");
    case Rule::MissingItemId: return QT_TRANSLATE_NOOP("Validation", "An entry of %1 has no identity of its own.");
    case Rule::OutOfRange: return QT_TRANSLATE_NOOP("Validation", "%1 is outside of what is possible.");
    case Rule::TooLarge: return QT_TRANSLATE_NOOP("Validation", "The record is larger than 256 KiB. The most of it is in: %1.");
    case Rule::Large: return QT_TRANSLATE_NOOP("Validation", "The record is larger than 64 KiB. The most of it is in: %1.");
    case Rule::Repeated: return QT_TRANSLATE_NOOP("Validation", "%1 holds the same thing twice.");
    case Rule::NumberWithoutSource: return QT_TRANSLATE_NOOP("Validation", "A figure in the results needs its source (%1).");
    case Rule::ResultWithoutSource: return QT_TRANSLATE_NOOP("Validation", "A result in words needs its source (%1).");
    case Rule::ScoreWithoutReason: return QT_TRANSLATE_NOOP("Validation", "A score needs its reason in writing (%1).");
    case Rule::TooFewStatements:
        return QT_TRANSLATE_NOOP("Validation", "A disputed fact needs two statements or more (%1).");
    case Rule::ShownWithoutReason:
        return QT_TRANSLATE_NOOP("Validation", "Say why this one of several statements is shown (%1).");
    case Rule::PersonWithoutConsent:
        return QT_TRANSLATE_NOOP("Validation", "A person may be named only with a dated consent (%1).");
    case Rule::IllegalMove:
        return QT_TRANSLATE_NOOP("Validation", "%1 changes only by the moves of a review.");
    case Rule::BadId: return QT_TRANSLATE_NOOP("Validation", "The record's address is not of the right form (%1).");
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
