// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <span>

// The tables behind `field_catalogue`, one file a record type. Only the catalogue includes this.
namespace fourthp::tables {

std::span<const Field> titleAndSummary();
std::span<const Field> envelope();
std::span<const Field> stakeholder();
std::span<const Field> resource();
std::span<const Field> caseStudy();
std::span<const Field> story();
std::span<const Field> event();
std::span<const Field> page();
std::span<const Field> edition();
std::span<const Field> proposal();
std::span<const Field> file();
std::span<const Field> source();
std::span<const Field> hub();

} // namespace fourthp::tables
