// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/exchange/XmlNode.h"

#include <QStringList>

namespace beatreel::test {

/// What an FCPXML document breaks of the rules that Apple publishes for version 1.10: of the document type
/// definition (developer.apple.com/documentation/professional-video-applications/document-type-definition),
/// for the elements that Beatreel writes, and of its comments: times are rational numbers of seconds, ids are
/// unique, references lead to resources. And a storyline has no holes.
[[nodiscard]] QStringList fcpXmlFaults(const XmlNode &root);

/// "450/30s" in pictures of 1/30 s; -1 where it is no time or lies between pictures.
[[nodiscard]] int fcpXmlPictures(const QString &time);

} // namespace beatreel::test
