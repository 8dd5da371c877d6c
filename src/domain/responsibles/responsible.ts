/** Who a roadmap makes responsible: a role, a body, a unit or a person, as one cell names them. */
export interface Responsible {
  /** The words of the cell, never changed. */
  readonly raw: string;
  /** `unknown`: words that are neither a role nor a person's name. */
  readonly kind: 'role' | 'body' | 'unit' | 'person' | 'state' | 'unknown';
  readonly role?: RoleKey;
  /** Surname and initials, where the cell names a person. */
  readonly person?: string;
  readonly level: 'school' | 'municipality' | 'region' | 'none';
}

/** What a school, a municipality or a region has: who does something, alone or as a body. */
export type RoleKey =
  | 'director'
  | 'curator'
  | 'mentoringLead'
  | 'deputyDirector'
  | 'deputyAcademic'
  | 'deputyEducational'
  | 'deputyMethod'
  | 'deputyAdministrative'
  | 'deputySafety'
  | 'deputyDigital'
  | 'methodGroupHead'
  | 'psychologist'
  | 'socialTeacher'
  | 'speechTherapist'
  | 'specialTeacher'
  | 'classTeacher'
  | 'organiser'
  | 'educationAdviser'
  | 'tutor'
  | 'methodist'
  | 'librarian'
  | 'additionalEducationTeacher'
  | 'educator'
  | 'industrialTrainer'
  | 'departmentHead'
  | 'growthPointHead'
  | 'hrSpecialist'
  | 'siteCoordinator'
  | 'secretary'
  | 'nurse'
  | 'accountant'
  | 'unionChair'
  | 'teachers'
  | 'youngTeachers'
  | 'mentors'
  | 'mentees'
  | 'pairs'
  | 'participants'
  | 'pupils'
  | 'parents'
  | 'graduates'
  | 'experts'
  | 'administration'
  | 'teacherCouncil'
  | 'methodCouncil'
  | 'methodGroup'
  | 'mentorCouncil'
  | 'managingCouncil'
  | 'studentCouncil'
  | 'parentCommittee'
  | 'tradeUnion'
  | 'workingGroup'
  | 'psychologicalService'
  | 'school'
  | 'partners'
  | 'municipalDepartment'
  | 'municipalMethodCentre'
  | 'educationAuthority'
  | 'municipalCoordinator'
  | 'regionalMentoringCentre'
  | 'regionalInstitute'
  | 'regionalCoordinator'
  | 'ministry'
  /** «НЕ ПРИВЛЕКАЮТСЯ»: nobody, on purpose. */
  | 'notInvolved'
  /** «Определяется образовательной организацией»: somebody, not said yet who. */
  | 'toBeAssigned';
