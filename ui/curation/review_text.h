// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/review.h"
#include "core/model/labels.h"

#include <QCoreApplication>
#include <QString>

namespace fourthp::ui {

/// Sentences about a review. Plain text; any thread.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::ReviewText)

public:
    /// What a button says that moves a record there.
    static QString verb(ReviewState from, ReviewState to);
    static QString stateName(ReviewState state, const Labels &labels);
    /// Why a move is not offered, with what is missing by name; empty if it is.
    static QString obstacle(const MoveOffer &offer, const Labels &labels);
    /// What a menu says that moves many records there, whatever state each is in.
    static QString verbForMany(ReviewState to);
    /// Why so many of the records stay where they are.
    static QString staying(MoveRefusal refusal, qint64 records);
    /// The sentence for a move that was refused.
    static QString refused(const Error &error);
    static QString move(const QJsonObject &move, const Labels &labels);
    static QString comment(const QJsonObject &comment, RecordType type);
    /// Who reviews it, until when.
    static QString assignment(const QString &reviewer, const QDate &due, const QDate &today);
};

} // namespace fourthp::ui
